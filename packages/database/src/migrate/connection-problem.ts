import pg from "pg";
import { StartProblem } from "../embedded/start-problem.ts";

/** The migrations use what this version brought: uuidv7() and temporal keys. */
const OLDEST_VERSION = 18;

/**
 * Connects once and throws a `StartProblem` when that does not work. Its message names the host and the
 * database, never the password.
 */
export async function connectOrExplain(url: string): Promise<pg.Client> {
  const place = describePlace(url);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "gongji migrate",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await refuseOldServer(client, place);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error instanceof StartProblem ? error : explainConnectionFailure(error, place);
  }
}

async function refuseOldServer(client: pg.Client, { server }: DatabasePlace): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number }>(
    "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number",
  );
  const [found] = rows;
  if (found === undefined || found.number >= OLDEST_VERSION * 10_000) return;
  throw new StartProblem(
    "other_version",
    `PostgreSQL on ${server} is version ${found.version}; Gongji needs ${OLDEST_VERSION} or newer.`,
  );
}

/** Host, port, user and database of a connection string, without its password. */
export interface DatabasePlace {
  readonly server: string;
  readonly user: string;
  readonly database: string;
}

export function describePlace(url: string): DatabasePlace {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol) || parsed.hostname === "") {
    throw new StartProblem(
      "database_url_invalid",
      "DATABASE_URL is not a PostgreSQL address. It looks like postgresql://USER:PASSWORD@HOST:5432/DATABASE.",
    );
  }
  const database = decodeURIComponent(parsed.pathname.slice(1));
  if (database === "") {
    throw new StartProblem(
      "database_url_invalid",
      "DATABASE_URL names no database: add /DATABASE at its end.",
    );
  }
  return { server: parsed.host, user: decodeURIComponent(parsed.username), database };
}

function explainConnectionFailure(error: unknown, place: DatabasePlace): StartProblem {
  const code = failureCode(error);
  const { server, user, database } = place;
  switch (code) {
    case "ECONNREFUSED":
      return unreachable(
        `Nothing listens on ${server}, which DATABASE_URL names. Is PostgreSQL running there?`,
      );
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return unreachable(`The host ${server}, which DATABASE_URL names, is not known.`);
    case "28P01":
    case "28000":
      return new StartProblem(
        "database_refused",
        `PostgreSQL on ${server} refuses the user "${user}" of DATABASE_URL: wrong user, password or access rule.`,
      );
    case "3D000":
      return new StartProblem(
        "database_missing",
        `PostgreSQL on ${server} has no database "${database}". Create it: CREATE DATABASE ${pg.escapeIdentifier(database)};`,
      );
    default: {
      const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0];
      return unreachable(`PostgreSQL on ${server} cannot be used: ${reason || code}.`);
    }
  }
}

function unreachable(message: string): StartProblem {
  return new StartProblem("database_unreachable", message);
}

/** Several addresses tried for one host come as one error with the others inside. */
function failureCode(error: unknown): string | undefined {
  if (error instanceof AggregateError) return failureCode(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
