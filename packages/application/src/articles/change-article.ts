import { type Action, type Actor, mayDo } from "@gongji/domain/article";
import type { Problem } from "@gongji/domain/shared";
import type { ArticleRecord, CommandContext, RevisionContent, Stores } from "../ports/index.ts";
import { ProblemError, refuse } from "../problem-error.ts";

/** What every command on an existing article names: which, and which version its sender has seen. */
export interface ArticleChange {
  readonly articleId: string;
  readonly expectedVersion: number;
}

interface ChangeOptions {
  /** What it takes of the actor, who may have more rights to an article of their own. */
  readonly needs: Action;
  /** The text that would be lost with a version conflict; it is kept as a revision of its own. */
  readonly offered?: (article: ArticleRecord) => RevisionContent;
  /** That it is done to an article in the trash, and to no other; else to one that is not there. */
  readonly inTrash?: true;
  /** Whether the change that came first is this very one, sent before: then there is nothing to refuse. */
  readonly isDone?: (stores: Stores) => Promise<boolean>;
}

/**
 * Runs one change of one article: load, authorise, claim the version, work, all in one transaction.
 * On a version conflict nothing of the change happens, but the offered text is kept. The answer is null when the
 * change turns out to be done already.
 * @throws ProblemError article.not_found, auth.not_allowed, article.in_trash, article.version_conflict, or what `work` refuses
 */
export async function changeArticle<T>(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
  options: ChangeOptions,
  work: (article: ArticleRecord, stores: Stores, at: Date) => Promise<T>,
): Promise<T | null> {
  try {
    return await context.unitOfWork.run(async (stores) => {
      const article = (await stores.articles.load(change.articleId)) ?? refuse({ code: "article.not_found" });
      if (!mayDo(actor, options.needs, article)) refuse({ code: "auth.not_allowed", action: options.needs });
      if ((article.trashed !== null) !== (options.inTrash ?? false)) {
        refuse({ code: article.trashed ? "article.in_trash" : "article.not_in_trash" });
      }
      const at = context.now();
      const claimed = await stores.articles.claim({ ...change, at, actorId: actor.userId });
      if (!claimed) throw new VersionConflict();
      return await work(article, stores, at);
    });
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const problem = await keepRefused(context, actor, change, options);
    if (problem) throw new ProblemError(problem);
    return null;
  }
}

class VersionConflict extends Error {}

async function keepRefused(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
  options: ChangeOptions,
): Promise<Problem | null> {
  return await context.unitOfWork.run(async (stores) => {
    if (await options.isDone?.(stores)) return null;
    const current = (await stores.articles.load(change.articleId)) ?? refuse({ code: "article.not_found" });
    const keptRevisionId = options.offered ? context.newId() : null;
    if (options.offered && keptRevisionId) {
      await stores.revisions.append({
        id: keptRevisionId,
        articleId: change.articleId,
        reason: "refused_conflict",
        content: options.offered(current),
        saveId: null,
        actorId: actor.userId,
        at: context.now(),
      });
    }
    return {
      code: "article.version_conflict",
      expectedVersion: change.expectedVersion,
      currentVersion: current.version,
      changedBy: current.changedByName,
      changedAt: current.changedAt.toISOString(),
      keptRevisionId,
    };
  });
}
