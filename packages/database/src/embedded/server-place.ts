import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, lstat, mkdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { relocateBinaries, type ServerBinaries } from "./server-binaries.ts";
import { findClosedFolder, type ServerUser } from "./server-user.ts";
import { StartProblem } from "./start-problem.ts";

/** Where root keeps what the server's account must reach, when it cannot reach this installation. */
const SHARED_FOLDER = "/var/lib/gongji";

/** Where a server's data and programs are. */
export interface ServerPlace {
  readonly folder: string;
  readonly binaries: ServerBinaries;
}

/**
 * A server started by root runs under another account, and that account cannot enter a home folder of root's.
 * For an installation there, the programs are copied and the data is kept under /var/lib/gongji; a link at the
 * place of the data leads there.
 */
export async function findServerPlace(
  folder: string,
  binaries: ServerBinaries,
  user: ServerUser | undefined,
  shared: string = SHARED_FOLDER,
): Promise<ServerPlace> {
  if (user === undefined) return { folder, binaries };
  const linked = await readlink(folder).catch(() => undefined);
  const target = linked ?? folder;
  const closedData = await findClosedFolder(dirname(target), user);
  const closedPrograms = await findClosedFolder(binaries.root, user);
  try {
    return {
      folder: closedData === undefined ? target : await linkData(folder, shared, closedData),
      binaries: closedPrograms === undefined ? binaries : await copyPrograms(binaries, shared),
    };
  } catch (cause) {
    if (cause instanceof StartProblem) throw cause;
    throw unreachable(folder, closedData ?? closedPrograms ?? folder, user, cause);
  }
}

async function linkData(folder: string, shared: string, closed: string): Promise<string> {
  if (await lstat(folder).catch(() => undefined)) {
    throw new StartProblem(
      "folder_unreachable",
      `The database in ${folder} cannot be opened: its account may not enter ${closed}. ` +
        `Allow that (chmod o+x ${closed}), or move the database out of there.`,
    );
  }
  const home = join(shared, `data-${randomBytes(6).toString("hex")}`);
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(home, { recursive: true, mode: 0o755 });
  const target = join(home, "postgres");
  await symlink(target, folder);
  return target;
}

async function copyPrograms(binaries: ServerBinaries, shared: string): Promise<ServerBinaries> {
  const { version } = JSON.parse(await readFile(join(binaries.root, "..", "package.json"), "utf8"));
  const root = join(shared, `postgresql-${version}`);
  if (!existsSync(root)) {
    const unfinished = `${root}.new-${randomBytes(4).toString("hex")}`;
    try {
      await mkdir(shared, { recursive: true, mode: 0o755 });
      await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
      await rename(unfinished, root);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  return relocateBinaries(binaries, root);
}

function unreachable(folder: string, closed: string, user: ServerUser, cause: unknown): StartProblem {
  return new StartProblem(
    "folder_unreachable",
    `PostgreSQL runs under the account "${user.name}", which may not enter ${closed} to reach ${folder}. ` +
      "Run this command as an ordinary user, keep Gongji in an open folder, or set DATABASE_URL.",
    { cause },
  );
}
