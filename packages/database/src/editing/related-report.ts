import type { RelatedReport } from "@gongji/application";
import type { EditorJudgment } from "@gongji/application/ports";
import type { Database } from "../connection/create-database.ts";

/** A list with so many articles in it is well filled. */
const COVERED_FROM = 3;
/** A list whose best article is expected to be worth less is weak: "loosely related" at most. */
const WEAK_BELOW = 1.2;

/** How well lists are filled, and what editors did about them since a day. */
export async function reportLists(
  db: Database,
  since: string,
): Promise<Omit<RelatedReport, "clicks" | "since">> {
  const [[counts], kinds] = await Promise.all([
    db.$queryRaw<Omit<RelatedReport, "clicks" | "since" | "judgments">[]>`
      SELECT (SELECT count(*)::int FROM live.listed_article) AS listed, count(*)::int AS ranked,
        count(*) FILTER (WHERE eligible >= ${COVERED_FROM})::int AS covered,
        count(*) FILTER (WHERE best < ${WEAK_BELOW})::int AS weak
      FROM related_ranking q WHERE EXISTS (SELECT FROM live.listed_article a WHERE a.id = q.article_id)`,
    db.relatedJudgment.groupBy({ by: ["kind"], where: { at: { gte: new Date(since) } }, _count: true }),
  ]);
  const count = (kind: EditorJudgment["kind"]) => kinds.find((one) => one.kind === kind)?._count ?? 0;
  return {
    ...(counts ?? { listed: 0, ranked: 0, covered: 0, weak: 0 }),
    judgments: {
      accepted: count("accepted"),
      added: count("added"),
      removed: count("removed"),
      excluded: count("excluded"),
      banned: count("banned"),
      reordered: count("reordered"),
    },
  };
}
