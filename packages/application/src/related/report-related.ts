import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDay } from "../published/china-day.ts";
import type { RelatedReport } from "./related-dto.ts";

const DAY_MS = 86_400_000;

/** How related lists do: how many are well filled, what editors changed and what readers followed lately. */
export async function reportRelated(
  { related }: EditorReader,
  actor: Actor,
  now: Date,
  days: number,
): Promise<RelatedReport> {
  authorise(actor, "article.read");
  const since = chinaDay(new Date(now.getTime() - days * DAY_MS));
  const [report, clicks] = await Promise.all([related.report(since), related.clicks(since)]);
  return { since, ...report, clicks: [...clicks] };
}
