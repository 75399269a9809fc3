import type { ArticleRecord, ArticleWay } from "@gongji/application/ports";
import { ROLES, roleAllows } from "@gongji/domain/article";
import type { Database } from "../connection/create-database.ts";
import { readWaiting } from "./plan-store.ts";
import { readSteps, readWriters } from "./review-store.ts";

const NOBODY: ReadonlySet<string> = new Set();

/** What was said of an article's editions and what it waits for. */
export async function readWay(
  database: Database,
  { id, draft, live }: Pick<ArticleRecord, "id" | "draft" | "live">,
): Promise<ArticleWay> {
  const [steps, waiting, writers] = await Promise.all([
    readSteps(
      database,
      [draft, live].flatMap((edition) => edition?.id ?? []),
    ),
    readWaiting(database, id),
    draft ? readWriters(database, id, null) : NOBODY,
  ]);
  const draftSteps = steps.get(draft?.id ?? "") ?? [];
  const liveSteps = steps.get(live?.id ?? "") ?? [];
  const wasEmergency = liveSteps.some(({ kind }) => kind === "emergency");
  const liveWriters = live && wasEmergency ? await readWriters(database, id, live.publishedAt) : NOBODY;
  const secondPeople = draft ? await countSecondPeople(database, writers) : 0;
  return { draftSteps, liveSteps, waiting, writers, liveWriters, secondPeople };
}

async function countSecondPeople(database: Database, writers: ReadonlySet<string>): Promise<number> {
  const roles = ROLES.filter((role) => roleAllows(role, "article.review"));
  return await database.user.count({
    where: { suspendedAt: null, role: { in: roles }, id: { notIn: [...writers] } },
  });
}
