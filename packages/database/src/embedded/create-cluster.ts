import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ServerBinaries } from "./server-binaries.ts";
import { serverEnvironment } from "./server-environment.ts";
import { explainServerFailure } from "./server-failure.ts";
import { SUPERUSER } from "./server-url.ts";
import type { ServerUser } from "./server-user.ts";

interface ClusterPlan {
  readonly folder: string;
  /** Where the cluster will be in the end, for messages. */
  readonly finalFolder: string;
  readonly binaries: ServerBinaries;
  readonly user: ServerUser | undefined;
  readonly passwordFile: string;
  /** Whether to wait until the disk has everything. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/**
 * Runs initdb. PostgreSQL's own C.UTF-8 is used for sorting and letters, so the same text sorts the same way on
 * every machine, whatever locales it has.
 */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const lines: string[] = [];
  const initdb = spawn(
    plan.binaries.initdb,
    [
      `--pgdata=${join(plan.folder, "cluster")}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${plan.passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
      ...(plan.durable ? [] : ["--no-sync"]),
    ],
    {
      cwd: plan.folder,
      env: serverEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      ...(plan.user && { uid: plan.user.uid, gid: plan.user.gid }),
    },
  );
  for (const stream of [initdb.stdout, initdb.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      plan.log(line);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    initdb.once("error", reject);
    initdb.once("close", resolve);
  });
  if (code !== 0) throw explainServerFailure(lines, { folder: plan.finalFolder });
}
