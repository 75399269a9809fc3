import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { StartProblem } from "./start-problem.ts";

const run = promisify(execFile);
const USER_NAME = "postgres";

/** The unprivileged account a server runs under when its parent is root. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. For root this is the account "postgres", created when it is missing; for
 * anybody else there is none to change to.
 */
export async function findServerUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await readUser();
  if (existing !== undefined) return existing;
  try {
    await createUser();
  } catch (cause) {
    throw noUser("it could not be created", cause);
  }
  const created = await readUser();
  if (created === undefined) throw noUser("it was created but cannot be found");
  return created;
}

/** The first folder on the way to `path` that the account may not enter, or undefined. */
export async function findClosedFolder(path: string, user: ServerUser): Promise<string | undefined> {
  const folders = [path];
  for (let folder = dirname(path); folder !== folders[0]; folder = dirname(folder)) folders.unshift(folder);
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory()) return undefined;
    const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return folder;
  }
  return undefined;
}

async function readUser(): Promise<ServerUser | undefined> {
  const lines = (await readFile("/etc/passwd", "utf8").catch(() => "")).split("\n");
  for (const line of lines) {
    const [name, , uid, gid] = line.split(":");
    if (name === USER_NAME && uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

async function createUser(): Promise<void> {
  try {
    await run("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/bin/false",
      USER_NAME,
    ]);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    await run("adduser", ["--system", "--group", "--no-create-home", USER_NAME]);
  }
}

function noUser(reason: string, cause?: unknown): StartProblem {
  return new StartProblem(
    "no_server_user",
    `PostgreSQL does not run as root and needs an account "${USER_NAME}", but ${reason}. ` +
      "Run this command as an ordinary user, or set DATABASE_URL.",
    { cause },
  );
}
