import type { Actor } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import type { Problem, Result } from "@gongji/domain/shared";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import { contentHash, editionContent } from "../articles/edition-content.ts";
import { recordChange } from "../articles/record-change.ts";
import { workingContent, writeDraft } from "../articles/working-edition.ts";
import type { AuditEntry, CommandContext } from "../ports/index.ts";
import { orRefuse, refuse } from "../problem-error.ts";
import { judgeRelated } from "./judge-related.ts";

/**
 * Changes the curated list of an article's draft by one rule of the domain. The list is part of the edition: it is
 * published, compared and restored with the text.
 */
export async function changeRelated(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
  edit: {
    readonly rule: (list: RelatedList) => Result<RelatedList, Problem>;
    readonly action: string;
    readonly detail: AuditEntry["detail"];
    /** Articles the rule may add; whichever is not in the list yet must exist. */
    readonly addedIds?: readonly string[];
  },
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    { needs: "article.curate_related" },
    async (article, stores, at) => {
      const { draft, related: before } = workingContent(article);
      const known = new Set(before.pins.map((pin) => pin.articleId));
      const addedIds = edit.addedIds?.filter((id) => !known.has(id)) ?? [];
      const existing = await stores.articles.existing(addedIds);
      const missingId = addedIds.find((id) => !existing.has(id));
      if (missingId !== undefined) refuse({ code: "related.target_not_found", articleId: missingId });
      const related = orRefuse(edit.rule(before));
      if (article.draft) {
        await stores.articles.replaceRelated(article.draft.id, related, contentHash(context, draft, related));
      } else {
        await writeDraft(context, stores, actor, article, editionContent(context, draft, related));
      }
      await judgeRelated(context, stores, actor, { articleId: article.id, before, after: related, at });
      await recordChange(context, stores, actor, {
        articleId: article.id,
        reason: "related_changed",
        action: edit.action,
        content: { draft, related },
        at,
        detail: edit.detail,
      });
    },
  );
}
