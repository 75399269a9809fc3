import type { Actor } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import { checkImages } from "../articles/check-images.ts";
import { editionContent } from "../articles/edition-content.ts";
import { recordChange } from "../articles/record-change.ts";
import { targetsOf, writeDraft } from "../articles/working-edition.ts";
import type { CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/**
 * Makes an earlier content the draft again, text and related list. Nothing later is lost: it has its revisions.
 * What its list named and is no longer there, or in the trash, is left out.
 * @throws ProblemError revision.not_found, image.not_found, article.version_conflict
 */
export async function restoreRevision(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly revisionId: string },
): Promise<void> {
  const { revisionId, ...change } = command;
  await changeArticle(context, actor, change, { needs: "article.edit_own" }, async (article, stores, at) => {
    const revision = await stores.revisions.get(revisionId);
    if (!revision || revision.articleId !== article.id) return refuse({ code: "revision.not_found" });
    const { draft } = revision.content;
    await checkImages(stores, draft);
    const related = await withoutLost(stores, revision.content.related);
    await writeDraft(context, stores, actor, article, editionContent(context, draft, related));
    await recordChange(context, stores, actor, {
      articleId: article.id,
      reason: "restored",
      action: "article.restored",
      content: { draft, related },
      at,
      detail: { revision: revision.number },
    });
  });
}

async function withoutLost({ articles }: Stores, related: RelatedList): Promise<RelatedList> {
  const there = await articles.existing(targetsOf(related));
  return {
    pins: related.pins.filter(({ articleId }) => there.has(articleId)),
    exclusions: related.exclusions.filter(({ articleId }) => there.has(articleId)),
  };
}
