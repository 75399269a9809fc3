import pg from "pg";

/** The right to do what only one may do at a time, for as long as the connection lasts. */
export interface Lead {
  /** Resolves when the connection is lost: somebody else may have the lead from then on. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/** Takes the lead in something; null when somebody else has it. */
export async function takeLead(databaseUrl: string, name: string): Promise<Lead | null> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    application_name: "gongji lead",
  });
  const lost = Promise.withResolvers<void>();
  client.on("error", () => lost.resolve());
  client.on("end", () => lost.resolve());
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>(
    "SELECT pg_try_advisory_lock(hashtext($1)) AS taken",
    [`gongji.lead.${name}`],
  );
  const release = () => client.end().catch(() => undefined);
  if (rows[0]?.taken === true) return { lost: lost.promise, release };
  await release();
  return null;
}
