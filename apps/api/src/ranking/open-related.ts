import type { CommandContext } from "@gongji/application/ports";
import type { Database } from "@gongji/database";
import { createJobWatch } from "@gongji/database/jobs";
import { createReadsDoor } from "../doors/reads-door.ts";
import type { Handler } from "../http/request.ts";
import type { ReaderGate } from "../limits/reader-gate.ts";
import { createReadCounter } from "../reads/read-counter.ts";
import { openRanking } from "./open-ranking.ts";

/** What keeps related lists up, and hears what readers make of them. */
export interface Related {
  readonly reads: Handler;
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/** Connects the ranking and the counting of reads with the database. */
export function openRelated(options: {
  readonly databaseUrl: string;
  readonly database: Database;
  readonly commands: CommandContext;
  readonly gate: ReaderGate;
  readonly report: (error: unknown, about: string) => void;
}): Related {
  const { databaseUrl, database, commands, gate, report } = options;
  const watch = createJobWatch(database);
  const ranking = openRanking({ databaseUrl, watch, report: (error) => report(error, "ranking") });
  const counter = createReadCounter({ ...commands, report: (error) => report(error, "reads") });
  return {
    reads: createReadsDoor({ counter, gate }),
    start() {
      ranking.start();
      counter.start();
    },
    async close() {
      await Promise.all([ranking.close(), counter.close()]);
    },
  };
}
