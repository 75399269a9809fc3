import type { Actor } from "@gongji/domain/article";
import type { CommandContext, Stores } from "../ports/index.ts";
import { indexArticles } from "../search/index-articles.ts";
import { type ArticleChangeShown, announceChanges } from "./announce-changes.ts";
import { type ChangeRecord, recordChanges } from "./record-change.ts";

/** An article that was put on show or taken off it, what readers see differently, and what the history says of it. */
export interface ShownChange extends ArticleChangeShown {
  readonly record: Omit<ChangeRecord, "articleId" | "at">;
}

/**
 * What follows from putting articles on show or taking them off it: readers find them by their texts, the history and
 * the log tell of them, and all is announced as one. Comes last in a command; in about as many statements for a
 * hundred articles as for one.
 */
export async function concludeChanges(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  changes: readonly ShownChange[],
  at: Date,
): Promise<void> {
  await indexArticles(
    stores,
    changes.map(({ article }) => article.id),
  );
  const records = changes.map(({ article, record }) => ({ ...record, articleId: article.id, at }));
  await recordChanges(context, stores, actor, records);
  await announceChanges(stores, changes, at);
}
