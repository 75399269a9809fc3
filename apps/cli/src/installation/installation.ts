import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StartProblem } from "@gongji/database/embedded";
import { z } from "zod";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";

const secretsSchema = z.object({ authSecret: z.string().min(32) });

/** What one installation keeps beside its database. */
export interface Installation {
  readonly folder: string;
  /** The folder of the embedded server. */
  readonly postgres: string;
  readonly logs: string;
  /** Signs the sessions of this installation. */
  readonly authSecret: string;
}

/** Opens the installation's folder, making it and its secrets on first use. */
export async function openInstallation(data: string): Promise<Installation> {
  const folder = resolve(data);
  const logs = join(folder, "logs");
  try {
    await mkdir(logs, { recursive: true });
    const file = join(folder, "secrets.json");
    const known = await readPrivateFile(file, secretsSchema);
    const secrets = known ?? { authSecret: randomBytes(32).toString("base64url") };
    if (known === undefined) await writePrivateFile(file, secrets);
    return { folder, postgres: join(folder, "postgres"), logs, authSecret: secrets.authSecret };
  } catch (error) {
    throw explain(error, folder);
  }
}

function explain(error: unknown, folder: string): StartProblem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new StartProblem(
      "disk_full",
      `The disk that holds ${folder} is full. Free some space and start again.`,
    );
  }
  const reason = code === "ENOTDIR" || code === "EEXIST" ? ": a file is in its place" : "";
  return new StartProblem(
    "folder_not_writable",
    `The folder ${folder} cannot be written to${reason}. Choose another with --data or GONGJI_DATA.`,
    { cause: error },
  );
}
