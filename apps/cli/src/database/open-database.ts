import { type EmbeddedPostgres, StartProblem, startEmbeddedPostgres } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { givenDatabaseUrl } from "../env.ts";
import type { Running } from "../supervise/supervisor.ts";

/** The database an installation uses, brought up to date. */
export interface OpenDatabase extends Running {
  readonly url: string;
  readonly isEmbedded: boolean;
  /** The folder of an embedded database. */
  readonly folder?: string;
}

/** Opens the database DATABASE_URL names, or starts the embedded one, and applies the migrations it lacks, or does what else `prepare` says. */
export async function openDatabase(options: {
  readonly dataDir: string;
  readonly port?: number;
  readonly log?: (line: string) => void;
  readonly prepare?: (url: string) => Promise<unknown>;
}): Promise<OpenDatabase> {
  const { prepare = migrate } = options;
  const given = givenDatabaseUrl();
  if (given !== undefined) {
    await prepare(given);
    return {
      url: given,
      isEmbedded: false,
      exited: new Promise(() => undefined),
      stop: async () => undefined,
    };
  }
  const server = await startEmbeddedPostgres(options);
  try {
    await prepare(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: server.url,
    isEmbedded: true,
    folder: server.folder,
    exited: explainExit(server),
    stop: () => server.stop(),
  };
}

async function explainExit(server: EmbeddedPostgres): Promise<StartProblem | undefined> {
  const said = await server.exited;
  return said === undefined ? said : new StartProblem("child_failed", `PostgreSQL ended with ${said}`);
}
