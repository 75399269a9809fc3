import { type Actor, type ArticleDraft, emptyDraft, roleAllows } from "@gongji/domain/article";
import { EMPTY_RELATED, type RelatedList } from "@gongji/domain/related";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { addArticle } from "./add-article.ts";
import { checkImages } from "./check-images.ts";
import { checkTaxonomy } from "./check-taxonomy.ts";

/** A new article: a title is enough. */
export interface CreateArticle {
  readonly title: string;
  /** Made of the title when absent. */
  readonly slug?: string | undefined;
  readonly draft?: ArticleDraft | undefined;
  readonly related?: RelatedList | undefined;
}

/**
 * Creates an article with a first draft. Answers its id.
 * @throws ProblemError auth.not_allowed, article.slug_taken, taxonomy.unknown_*, image.not_found
 */
export async function createArticle(
  context: CommandContext,
  actor: Actor,
  command: CreateArticle,
): Promise<string> {
  if (!roleAllows(actor.role, "article.create"))
    refuse({ code: "auth.not_allowed", action: "article.create" });
  return await context.unitOfWork.run(async (stores) => {
    const draft = command.draft ?? emptyDraft(command.title);
    await checkTaxonomy(stores, draft);
    await checkImages(stores, draft);
    return await addArticle(context, stores, actor, {
      slug: command.slug ?? null,
      origin: "written",
      draft,
      related: command.related ?? EMPTY_RELATED,
      reason: "created",
    });
  });
}
