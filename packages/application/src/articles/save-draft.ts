import { type Actor, type ArticleDraft, mayEdit } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { checkImages } from "./check-images.ts";
import { checkTaxonomy } from "./check-taxonomy.ts";
import { editionContent } from "./edition-content.ts";
import { recordChange } from "./record-change.ts";
import { workingContent, writeDraft } from "./working-edition.ts";

/** A save of an article's text. */
export interface SaveDraft extends ArticleChange {
  /** The sender's own name for this save; sent twice, it is stored once. */
  readonly saveId: string;
  /** Whether the editor asked for it or the screen saved by itself. */
  readonly auto: boolean;
  readonly draft: ArticleDraft;
}

/**
 * Saves an article's text into its draft and writes a revision. Readers see nothing of it.
 * @throws ProblemError article.version_conflict (the text is kept as a revision), taxonomy.unknown_*, image.not_found
 */
export async function saveDraft(context: CommandContext, actor: Actor, command: SaveDraft): Promise<void> {
  const { articleId, expectedVersion, saveId, auto, draft } = command;
  if (await alreadySaved(context, actor, command)) return;
  await changeArticle(
    context,
    actor,
    { articleId, expectedVersion },
    {
      needs: "article.edit_own",
      offered: (current) => ({ draft, related: workingContent(current).related }),
      isDone: (stores) => stores.revisions.hasSave(articleId, saveId),
    },
    async (article, stores, at) => {
      await checkTaxonomy(stores, draft);
      await checkImages(stores, draft);
      const content = { draft, related: workingContent(article).related };
      await writeDraft(context, stores, actor, article, editionContent(context, draft, content.related));
      await recordChange(context, stores, actor, {
        articleId,
        reason: auto ? "autosaved" : "saved",
        action: "article.saved",
        content,
        at,
        saveId,
        detail: { auto },
      });
      // Whoever writes sees what would stand beside it.
      if (!article.live) await stores.jobs.enqueue("related", [articleId]);
    },
  );
}

/** A retry after a lost answer finds its save stored and changes nothing. */
async function alreadySaved(context: CommandContext, actor: Actor, command: SaveDraft): Promise<boolean> {
  return await context.unitOfWork.run(async (stores) => {
    const article = (await stores.articles.load(command.articleId)) ?? refuse({ code: "article.not_found" });
    if (!mayEdit(actor, article)) refuse({ code: "auth.not_allowed", action: "article.edit_own" });
    return await stores.revisions.hasSave(command.articleId, command.saveId);
  });
}
