import type { Actor } from "@gongji/domain/article";
import { type LiveSpan, liveSpans } from "@gongji/domain/comparison";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { toPage } from "./list-articles.ts";
import type { TimelineEntry } from "./timeline-dto.ts";

/** A page of everything that happened to an article, newest first. */
export async function readTimeline(
  reader: EditorReader,
  actor: Actor,
  input: { articleId: string; cursor?: string | undefined; limit: number },
): Promise<{ items: TimelineEntry[]; nextCursor: string | null }> {
  authorise(actor, "article.read");
  return toPage(await reader.timeline(input.articleId, input.cursor ?? null, input.limit));
}

/** What readers saw of an article when, oldest first. */
export async function readLiveSpans(
  reader: EditorReader,
  actor: Actor,
  articleId: string,
): Promise<LiveSpan[]> {
  authorise(actor, "article.read");
  return liveSpans(await reader.showEvents(articleId));
}
