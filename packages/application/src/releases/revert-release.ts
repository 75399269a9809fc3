import type { Actor } from "@gongji/domain/article";
import { type ArticleChangeShown, announceChanges, type Change } from "../articles/announce-change.ts";
import { editionContent } from "../articles/edition-content.ts";
import { putBackOnShow } from "../articles/put-back-on-show.ts";
import { recordChange } from "../articles/record-change.ts";
import { takeOffShow } from "../articles/take-off-show.ts";
import { writeDraft } from "../articles/working-edition.ts";
import type {
  ArticleRecord,
  CommandContext,
  EditionRecord,
  MemberOutcome,
  ReleaseMember,
  ReleaseRecord,
  Stores,
} from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { indexArticle } from "../search/index-article.ts";
import { changeRelease } from "./change-release.ts";
import type { ReleaseChange } from "./release-commands.ts";

interface Reverted {
  readonly article: ArticleRecord;
  readonly outcome: MemberOutcome;
  /** What readers saw before the release; null when they saw nothing. */
  readonly before: EditionRecord | null;
}

/**
 * Puts every article of a release back to what readers saw before it, all or none, and announces it once. What the
 * release showed becomes the draft again where there is none; an article that readers had never seen is withdrawn.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state,
 *   release.changed_since
 */
export async function revertRelease(
  context: CommandContext,
  actor: Actor,
  change: ReleaseChange,
): Promise<void> {
  await changeRelease(context, actor, change, {
    needs: "article.publish",
    states: ["published"],
    action: "release.reverted",
    async work(release, stores, at) {
      const members = await requireUntouched(stores, release);
      const shown: ArticleChangeShown[] = [];
      // What comes back first: it takes the lock of the search before that of the log.
      for (const member of members.toSorted((one, other) => order(one) - order(other))) {
        const { article } = member;
        const { id: articleId, version: expectedVersion } = article;
        await stores.articles.claim({ articleId, expectedVersion, at, actorId: actor.userId });
        shown.push({ article, change: await revert(context, stores, actor, member, at) });
      }
      await stores.releases.markReverted(release.id, { userId: actor.userId, at });
      await stores.releases.raise(release.id);
      await announceChanges(stores, shown);
      return { count: members.length };
    },
  });
}

function order({ before, outcome }: Reverted): number {
  return before && !outcome.beforeWithdrawal ? 0 : 1;
}

/** The articles as they are now, held; each must still be as the release left it. */
async function requireUntouched(stores: Stores, { members }: ReleaseRecord): Promise<Reverted[]> {
  await stores.articles.hold(members.map(({ articleId }) => articleId));
  const untouched: Reverted[] = [];
  const changed: string[] = [];
  for (const member of members) {
    const { articleId, outcome } = member;
    const article = await stores.articles.load(articleId);
    if (!article || !outcome || !isAsLeft(member, article)) {
      changed.push(articleId);
      continue;
    }
    const { beforeEditionId } = outcome;
    const before = beforeEditionId === null ? null : await stores.articles.edition(beforeEditionId);
    untouched.push({ article, outcome, before });
  }
  if (changed.length > 0) refuse({ code: "release.changed_since", articleIds: changed });
  return untouched;
}

function isAsLeft({ act, outcome }: ReleaseMember, { live, withdrawal }: ArticleRecord): boolean {
  return live?.id === outcome?.afterEditionId && (withdrawal !== null) === (act === "withdraw");
}

async function revert(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  { article, outcome, before }: Reverted,
  at: Date,
): Promise<Change> {
  const { live } = article;
  if (!live) return refuse({ code: "article.not_live" });
  if (before?.id === live.id) return await putBackOnShow(context, stores, actor, article, at);
  if (!article.draft) {
    const content = editionContent(context, live.draft, live.related);
    await writeDraft(context, stores, actor, article, content);
  }
  if (!before) {
    const gone = { kind: "gone", note: null, at, redirectToId: null } as const;
    return await takeOffShow(
      context,
      stores,
      actor,
      (await stores.articles.load(article.id)) ?? article,
      gone,
    );
  }
  const { beforeWithdrawal } = outcome;
  const draft = (await stores.articles.load(article.id))?.draft ?? null;
  await stores.articles.markSuperseded(live.id, at);
  const isReadable = beforeWithdrawal === null || beforeWithdrawal.kind === "notice";
  if (isReadable) await stores.articles.markSuperseded(before.id, null);
  await stores.articles.point(article.id, { draftEditionId: draft?.id ?? null, liveEditionId: before.id });
  if (beforeWithdrawal) await stores.articles.setWithdrawal(article.id, beforeWithdrawal);
  await stores.plans.cancel(article.id, "expire", at);
  await indexArticle(stores, article.id);
  await recordChange(context, stores, actor, {
    articleId: article.id,
    reason: "reverted",
    action: "article.reverted",
    content: { draft: before.draft, related: before.related },
    at,
    detail: {
      ...{ edition: before.number, contentHash: before.contentHash },
      kind: beforeWithdrawal?.kind ?? null,
    },
  });
  return {
    before: live.draft,
    after: beforeWithdrawal ? null : before.draft,
    kind: isReadable ? "upsert" : "tombstone",
    at,
  };
}
