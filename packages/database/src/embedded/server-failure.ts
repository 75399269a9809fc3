import { StartProblem } from "./start-problem.ts";

/** What was tried when PostgreSQL gave up, for the sentence about it. */
export interface ServerAttempt {
  readonly folder: string;
  readonly port?: number;
}

/** Turns the last lines of a PostgreSQL program into the one line an operator can act on. */
export function explainServerFailure(lines: readonly string[], attempt: ServerAttempt): StartProblem {
  const text = lines.join("\n");
  if (/No space left on device|Disk quota exceeded/.test(text)) return diskFull(attempt.folder);
  if (/Read-only file system|Permission denied|Operation not permitted/.test(text)) {
    return notWritable(attempt.folder);
  }
  if (/Address already in use|could not create any TCP\/IP sockets/.test(text)) {
    return new StartProblem(
      "port_taken",
      `Port ${attempt.port} for PostgreSQL is taken. Choose another with --postgres-port or POSTGRES_PORT.`,
    );
  }
  if (/database files are incompatible with server|initialized by PostgreSQL version/.test(text)) {
    return new StartProblem(
      "other_version",
      `The database in ${attempt.folder} was made by another version of PostgreSQL. ` +
        "Move it away, or set DATABASE_URL to a server of its version.",
    );
  }
  if (
    /is not a valid data directory|invalid checkpoint record|could not locate a valid checkpoint/.test(text)
  ) {
    return new StartProblem(
      "data_damaged",
      `The database in ${attempt.folder} is damaged. Restore a backup of the folder, or move it away to start anew.`,
    );
  }
  const last = lines.findLast((line) => /FATAL|PANIC|ERROR|error:/.test(line)) ?? lines.at(-1);
  return new StartProblem(
    "server_failed",
    `PostgreSQL did not start in ${attempt.folder}: ${last?.trim() ?? "it said nothing"}`,
  );
}

/** Turns an error of the file system on the way to the data folder into the same kind of line. */
export function explainFolderFailure(error: unknown, folder: string): StartProblem {
  if (error instanceof StartProblem) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(folder);
  if (code === "EROFS" || code === "EACCES" || code === "EPERM") return notWritable(folder);
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new StartProblem(
      "folder_not_writable",
      `${folder} cannot hold the database: there is a file where a folder is needed. Move that file away.`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StartProblem("folder_not_writable", `${folder} cannot hold the database: ${reason}`, {
    cause: error,
  });
}

export function diskFull(
  folder: string,
  bytes?: { readonly free: number; readonly needed: number },
): StartProblem {
  const megabytes = (count: number) => `${Math.floor(count / 1024 ** 2)} MB`;
  const size = bytes ? `: ${megabytes(bytes.free)} free, ${megabytes(bytes.needed)} needed` : "";
  return new StartProblem(
    "disk_full",
    `The disk that holds ${folder} is full${size}. Free some space and start again.`,
  );
}

function notWritable(folder: string): StartProblem {
  return new StartProblem(
    "folder_not_writable",
    `The folder ${folder} cannot be written to. Make it writable, or choose another with --data or GONGJI_DATA.`,
  );
}
