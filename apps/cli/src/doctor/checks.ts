import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findRunningServer, isPortFree, StartProblem } from "@gongji/database/embedded";
import { describePlace, readMigrationState } from "@gongji/database/migrate";
import { givenDatabaseUrl } from "../env.ts";
import type { WantedPort } from "../start/check-ports.ts";

const NODE_MAJOR = 24;
const NEEDED_MEGABYTES = 500;

/** What the doctor found out about one thing. */
export interface Check {
  readonly subject: string;
  readonly isWell: boolean;
  readonly finding: string;
}

export function checkNode(): Check {
  const isWell = Number(process.versions.node.split(".")[0]) >= NODE_MAJOR;
  const advice = isWell
    ? ""
    : ` is too old for the sources: run this with pnpm, which brings Node ${NODE_MAJOR}`;
  return { subject: "node", isWell, finding: `${process.version}${advice}` };
}

export async function checkFolder(data: string): Promise<Check> {
  const folder = await findExisting(resolve(data));
  const isFolder = (await stat(folder)).isDirectory();
  const isWell =
    isFolder &&
    (await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ));
  const reason = isFolder ? "cannot be written to" : "is a file";
  return { subject: "data", isWell, finding: isWell ? resolve(data) : `${folder} ${reason}` };
}

export async function checkDisk(data: string): Promise<Check> {
  const { bavail, bsize } = await statfs(await findExisting(resolve(data)));
  const freeMegabytes = Math.floor((bavail * bsize) / 1024 ** 2);
  const isWell = freeMegabytes >= NEEDED_MEGABYTES;
  const advice = isWell ? "" : `, a first start needs ${NEEDED_MEGABYTES} MB`;
  return { subject: "disk", isWell, finding: `${freeMegabytes} MB free${advice}` };
}

export async function checkPort({ port, host, purpose, flag }: WantedPort): Promise<Check> {
  const subject = `port ${port}`;
  if (await isPortFree(port, host)) return { subject, isWell: true, finding: `free for ${purpose}` };
  return { subject, isWell: false, finding: `taken; ${purpose} needs it, or another with ${flag}` };
}

/** The server and, when there is one, how far its migrations are. */
export async function checkDatabase(data: string): Promise<Check[]> {
  const given = givenDatabaseUrl();
  const url = given ?? (await findRunningServer(join(data, "postgres")));
  if (url === undefined) {
    return [{ subject: "database", isWell: true, finding: "embedded, not running; start brings it up" }];
  }
  try {
    const { server, database } = describePlace(url);
    const { pending, edited, unknown } = await readMigrationState(url);
    const wrong = [
      ...edited.map((name) => `${name} was changed after it was applied`),
      ...unknown.map((name) => `${name} is of newer code`),
    ];
    const finding = wrong.length > 0 ? wrong.join("; ") : `${pending.length} to apply at the next start`;
    return [
      { subject: "database", isWell: true, finding: `${database} on ${server}` },
      { subject: "migrations", isWell: wrong.length === 0, finding },
    ];
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    return [{ subject: "database", isWell: false, finding: error.message }];
  }
}

async function findExisting(path: string): Promise<string> {
  const found = await access(path).then(
    () => true,
    () => false,
  );
  return found || dirname(path) === path ? path : findExisting(dirname(path));
}
