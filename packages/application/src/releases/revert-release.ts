import type { Actor } from "@gongji/domain/article";
import { concludeChanges, type ShownChange } from "../articles/conclude-changes.ts";
import { editionContent } from "../articles/edition-content.ts";
import { putBackOnShow } from "../articles/put-back-on-show.ts";
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
      const articleIds = members.map(({ article }) => article.id);
      await stores.articles.claimHeld(articleIds, { at, actorId: actor.userId });
      const shown: ShownChange[] = [];
      for (const member of members) shown.push(await revert(context, stores, actor, member, at));
      await stores.releases.markReverted(release.id, { userId: actor.userId, at });
      await stores.releases.raise(release.id);
      await concludeChanges(context, stores, actor, shown, at);
      return { count: members.length };
    },
  });
}

/** The articles as they are now, held; each must still be as the release left it. */
async function requireUntouched(stores: Stores, { members }: ReleaseRecord): Promise<Reverted[]> {
  await stores.articles.hold(members.map(({ articleId }) => articleId));
  const articles = await stores.articles.loadAll(members.map(({ articleId }) => articleId));
  const befores = await stores.articles.editions(
    members.flatMap(({ outcome }) => outcome?.beforeEditionId ?? []),
  );
  const untouched: Reverted[] = [];
  const changed: string[] = [];
  for (const member of members) {
    const { articleId, outcome } = member;
    const article = articles.get(articleId);
    if (!article || !outcome || !isAsLeft(member, article)) {
      changed.push(articleId);
      continue;
    }
    untouched.push({ article, outcome, before: befores.get(outcome.beforeEditionId ?? "") ?? null });
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
): Promise<ShownChange> {
  const { id, live } = article;
  if (!live) return refuse({ code: "article.not_live" });
  if (before?.id === live.id) return await putBackOnShow(stores, article);
  const draftEditionId =
    article.draft?.id ??
    (await writeDraft(context, stores, actor, article, editionContent(context, live.draft, live.related)));
  if (!before) {
    return await takeOffShow(stores, article, { kind: "gone", note: null, at, redirectToId: null });
  }
  const { beforeWithdrawal } = outcome;
  await stores.articles.markSuperseded(live.id, at);
  const isReadable = beforeWithdrawal === null || beforeWithdrawal.kind === "notice";
  if (isReadable) await stores.articles.markSuperseded(before.id, null);
  await stores.articles.point(id, { draftEditionId, liveEditionId: before.id });
  if (beforeWithdrawal) await stores.articles.setWithdrawal(id, beforeWithdrawal);
  await stores.plans.cancel(id, "expire", at);
  return {
    article,
    change: {
      before: live.draft,
      after: beforeWithdrawal ? null : before.draft,
      kind: isReadable ? "upsert" : "tombstone",
    },
    record: {
      reason: "reverted",
      action: "article.reverted",
      content: { draft: before.draft, related: before.related },
      detail: {
        ...{ edition: before.number, contentHash: before.contentHash },
        kind: beforeWithdrawal?.kind ?? null,
      },
    },
  };
}
