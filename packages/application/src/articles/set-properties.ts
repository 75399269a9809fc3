import { type Actor, type DraftProperties, withProperties } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { checkTaxonomy } from "./check-taxonomy.ts";
import { editionContent } from "./edition-content.ts";
import { recordChange } from "./record-change.ts";
import { workingContent, writeDraft } from "./working-edition.ts";

/**
 * Sets where an article belongs or when it is to be looked at again, in its draft, without touching its text. What
 * is so already leaves the draft as it is.
 * @throws ProblemError taxonomy.unknown_*, article.version_conflict
 */
export async function setProperties(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly properties: DraftProperties },
): Promise<void> {
  const { properties, ...change } = command;
  await changeArticle(context, actor, change, { needs: "article.edit_own" }, async (article, stores, at) => {
    const { draft: before, related } = workingContent(article);
    const draft = withProperties(before, properties);
    if (draft === before) return;
    await checkTaxonomy(stores, draft);
    await writeDraft(context, stores, actor, article, editionContent(context, draft, related));
    await recordChange(context, stores, actor, {
      articleId: article.id,
      reason: "saved",
      action: "article.properties_changed",
      content: { draft, related },
      at,
      detail: { fields: Object.keys(properties).join(" ") },
    });
  });
}
