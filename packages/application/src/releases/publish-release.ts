import { type Actor, roleAllows } from "@gongji/domain/article";
import { concludeChanges, type ShownChange } from "../articles/conclude-changes.ts";
import { publishApproved } from "../articles/publish-article.ts";
import { takeOffShow } from "../articles/take-off-show.ts";
import type {
  ArticleRecord,
  CommandContext,
  MemberOutcome,
  ReleaseMember,
  ReleaseRecord,
  ReviewStepRecord,
  Stores,
} from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { changeRelease } from "./change-release.ts";
import { lookAtMembers } from "./look-at-members.ts";
import type { ReleaseChange } from "./release-commands.ts";

/**
 * Does to every article of a release what it is for, all or none, and announces it once.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state,
 *   release.empty, release.not_ready
 */
export async function publishRelease(
  context: CommandContext,
  actor: Actor,
  change: ReleaseChange,
): Promise<void> {
  await changeRelease(context, actor, change, {
    needs: "article.publish",
    states: ["open", "planned"],
    action: "release.published",
    async work(release, stores, at) {
      requireWithdrawing(actor, release);
      await performRelease(context, stores, actor, release, at);
      return { count: release.members.length };
    },
  });
}

/** Who publishes a release that takes articles off show must be one who may do that. */
export function requireWithdrawing({ role }: Actor, { members }: ReleaseRecord): void {
  if (members.some(({ act }) => act === "withdraw") && !roleAllows(role, "article.withdraw")) {
    refuse({ code: "auth.not_allowed", action: "article.withdraw" });
  }
}

/**
 * Brings a release about that is locked: nobody else changes its articles meanwhile, none changes unless all do.
 * @throws ProblemError release.empty, release.not_ready
 */
export async function performRelease(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  release: ReleaseRecord,
  at: Date,
): Promise<void> {
  const ready = await requireReady(stores, release);
  const articleIds = ready.map(({ article }) => article.id);
  await stores.articles.claimHeld(articleIds, { at, actorId: actor.userId });
  const outcomes = new Map<string, MemberOutcome>();
  const shown: ShownChange[] = [];
  for (const { member, article, steps } of ready) {
    const { live, draft } = article;
    const kind = member.withdrawalKind ?? "gone";
    shown.push(
      member.act === "publish"
        ? await publishApproved(context, stores, article, steps, at)
        : await takeOffShow(stores, article, { kind, note: member.note, at, redirectToId: null }),
    );
    outcomes.set(article.id, {
      beforeEditionId: live?.id ?? null,
      beforeWithdrawal: article.withdrawal,
      afterEditionId: (member.act === "publish" ? draft?.id : live?.id) ?? "",
    });
  }
  await stores.releases.markPublished(release.id, { userId: actor.userId, at }, outcomes);
  await stores.releases.raise(release.id);
  await concludeChanges(context, stores, actor, shown, at);
}

/** A member of a release with its article as it is now, and what was said of its draft. */
interface ReadyMember {
  readonly member: ReleaseMember;
  readonly article: ArticleRecord;
  readonly steps: readonly ReviewStepRecord[];
}

/**
 * The articles of a release as they are now, which nobody else changes until the transaction ends.
 * @throws ProblemError release.empty, release.not_ready
 */
export async function requireReady(
  stores: Stores,
  { members }: Pick<ReleaseRecord, "members">,
): Promise<readonly ReadyMember[]> {
  if (members.length === 0) refuse({ code: "release.empty" });
  await stores.articles.hold(members.map(({ articleId }) => articleId));
  const ready: ReadyMember[] = [];
  const unready = [];
  for (const { member, article, steps, problem } of await lookAtMembers(stores, members)) {
    if (problem) unready.push({ articleId: member.articleId, problem });
    else if (article) ready.push({ member, article, steps });
  }
  if (unready.length > 0) refuse({ code: "release.not_ready", members: unready });
  return ready;
}
