import type { Actor, ArticleDraft, ArticleOrigin } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import type { CommandContext, NewArticle, RevisionReason, Stores } from "../ports/index.ts";
import { editionContent } from "./edition-content.ts";
import { freeSlugs } from "./slug.ts";

/** An article to be. */
export interface ArticleToAdd {
  /** Made of the title when null. */
  readonly slug: string | null;
  readonly origin: ArticleOrigin;
  readonly draft: ArticleDraft;
  readonly related: RelatedList;
  readonly reason: RevisionReason;
  readonly stub?: NewArticle["stub"];
}

/**
 * Creates articles, each with its first draft, revision and audit event, inside the caller's transaction. Answers
 * their ids in order.
 */
export async function addArticles(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  articles: readonly ArticleToAdd[],
): Promise<string[]> {
  if (articles.length === 0) return [];
  const slugs = await freeSlugs(
    stores,
    articles.filter(({ slug }) => slug === null).map(({ draft }) => draft.title),
  );
  const at = context.now();
  const actorId = actor.userId;
  const added = articles.map((article) => {
    const { draft, related, origin, stub = null } = article;
    const slug = article.slug ?? slugs.shift() ?? "";
    const edition = { id: context.newId(), content: editionContent(context, draft, related) };
    return { article, row: { id: context.newId(), slug, origin, stub, createdById: actorId, at, edition } };
  });
  await stores.articles.create(added.map(({ row }) => row));
  await stores.revisions.appendFirst(
    added.map(({ row, article: { draft, related, reason } }) => ({
      id: context.newId(),
      articleId: row.id,
      reason,
      content: { draft, related },
      saveId: null,
      actorId,
      at,
    })),
  );
  await stores.audit.append(
    ...added.map(({ row: { id, origin, slug } }) => ({
      at,
      actorId,
      action: "article.created",
      subjectType: "article" as const,
      subjectId: id,
      detail: { origin, slug },
    })),
  );
  const written = added.filter(({ row }) => row.origin !== "stub");
  await stores.jobs.enqueue(
    "related",
    written.map(({ row }) => row.id),
  );
  return added.map(({ row }) => row.id);
}

/** Creates one article; see {@link addArticles}. Answers its id. */
export async function addArticle(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: ArticleToAdd,
): Promise<string> {
  const [id = ""] = await addArticles(context, stores, actor, [article]);
  return id;
}
