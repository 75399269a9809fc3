import type { Actor } from "@gongji/domain/article";
import type { z } from "zod";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import type { listBanSchema, RankedList, suggesterSchema } from "./related-dto.ts";

const SUGGESTERS_MAX = 100;

/** The articles beside which an article is suggested, those where it ranks highest first. */
export async function listSuggesters(
  { related }: EditorReader,
  actor: Actor,
  articleId: string,
): Promise<{ items: z.infer<typeof suggesterSchema>[] }> {
  authorise(actor, "article.read");
  return { items: [...(await related.suggesters(articleId, SUGGESTERS_MAX))] };
}

/** The articles that are suggested nowhere. */
export async function listBans(
  { related }: EditorReader,
  actor: Actor,
): Promise<{ items: z.infer<typeof listBanSchema>[] }> {
  authorise(actor, "article.read");
  const bans = await related.bans();
  return { items: bans.map((ban) => ({ ...ban, at: ban.at.toISOString() })) };
}

/** The articles whose lists are worth least, a page at a time; the cursor is that of the page before. */
export async function listPoorest(
  { related }: EditorReader,
  actor: Actor,
  {
    cursor,
    limit,
  }: { readonly cursor?: { worth: number; articleId: string } | undefined; readonly limit: number },
): Promise<{ items: RankedList[]; nextCursor: { worth: number; articleId: string } | null }> {
  authorise(actor, "article.read");
  const items = [...(await related.poorest(cursor ?? null, limit))];
  const last = items.at(-1);
  const nextCursor =
    last && items.length === limit ? { worth: last.worth, articleId: last.target.articleId } : null;
  return { items, nextCursor };
}
