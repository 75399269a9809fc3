import type { Transaction } from "../connection/create-database.ts";
import type { StateColumn } from "./working-from.ts";

/** How many articles stand where, and how many of those readers see are past their review date. */
export async function countArticles(db: Transaction, today: string) {
  const [states, overdue] = await Promise.all([
    db.$queryRaw<(StateColumn & { count: number })[]>`
      SELECT state, count(*)::int AS count FROM desk_entry GROUP BY state`,
    db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM desk_entry WHERE is_on_show AND review_by < ${today}::date`,
  ]);
  const count = (state: StateColumn["state"]) => states.find((row) => row.state === state)?.count ?? 0;
  return {
    byState: {
      stub: count("stub"),
      draft: count("draft"),
      live: count("live"),
      live_with_draft: count("live_with_draft"),
      withdrawn: count("withdrawn"),
    },
    overdue: overdue[0]?.count ?? 0,
  };
}
