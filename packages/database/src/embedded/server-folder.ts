import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  statfs,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createCluster } from "./create-cluster.ts";
import type { ServerBinaries } from "./server-binaries.ts";
import { diskFull, explainFolderFailure } from "./server-failure.ts";
import type { ServerUser } from "./server-user.ts";

const FIRST_START_BYTES = 200 * 1024 * 1024;
const LATER_START_BYTES = 32 * 1024 * 1024;

interface FolderPlan {
  readonly folder: string;
  readonly binaries: ServerBinaries;
  readonly user: ServerUser | undefined;
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/** The folder of an embedded server: the cluster, and the password of its superuser beside it. */
export interface ServerFolder {
  readonly folder: string;
  readonly cluster: string;
  readonly password: string;
}

/**
 * Opens the folder of an embedded server, creating the cluster on first use. It is made under another name and
 * moved into place when it is complete, so that a start cut short leaves nothing half done.
 */
export async function openServerFolder(plan: FolderPlan): Promise<ServerFolder> {
  const { folder } = plan;
  try {
    const parent = dirname(folder);
    await mkdir(parent, { recursive: true });
    const isFirstUse = !existsSync(join(folder, "cluster", "PG_VERSION"));
    await checkSpace(parent, isFirstUse ? FIRST_START_BYTES : LATER_START_BYTES);
    if (isFirstUse) await createFolder(plan);
    // Proves that the folder can be written to before the server finds out in its own words.
    await writeFile(join(folder, ".writable"), "");
    await rm(join(folder, ".writable"));
    const real = await realpath(folder);
    const password = (await readFile(join(real, "password"), "utf8")).trim();
    return { folder: real, cluster: join(real, "cluster"), password };
  } catch (error) {
    throw explainFolderFailure(error, folder);
  }
}

async function createFolder(plan: FolderPlan): Promise<void> {
  const { folder, user } = plan;
  const parent = await realpath(dirname(folder));
  await removeUnfinished(parent, basename(folder));
  const unfinished = join(parent, `${basename(folder)}.new-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(unfinished, { mode: 0o755 });
    await chmod(unfinished, 0o755);
    if (user !== undefined) await chown(unfinished, user.uid, user.gid);
    const passwordFile = join(unfinished, "password");
    await writeFile(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
    if (user !== undefined) await chown(passwordFile, user.uid, user.gid);
    await createCluster({ ...plan, folder: unfinished, finalFolder: folder, passwordFile });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function removeUnfinished(parent: string, name: string): Promise<void> {
  const left = (await readdir(parent)).filter((entry) => entry.startsWith(`${name}.new-`));
  await Promise.all(left.map((entry) => rm(join(parent, entry), { recursive: true, force: true })));
}

async function checkSpace(folder: string, neededBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  if (freeBytes < neededBytes) throw diskFull(folder, { free: freeBytes, needed: neededBytes });
}
