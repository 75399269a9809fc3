import { type Actor, roleAllows } from "@gongji/domain/article";
import { type ArticleChangeShown, announceChanges } from "../articles/announce-change.ts";
import { publishApproved } from "../articles/publish-article.ts";
import { takeOffShow } from "../articles/take-off-show.ts";
import type {
  ArticleRecord,
  CommandContext,
  MemberOutcome,
  ReleaseMember,
  ReleaseRecord,
  Stores,
} from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { changeRelease } from "./change-release.ts";
import type { ReleaseChange } from "./release-commands.ts";
import { memberProblem } from "./release-state.ts";

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
  const articles = await requireReady(stores, release);
  const outcomes = new Map<string, MemberOutcome>();
  const shown: ArticleChangeShown[] = [];
  // Publications first: they take the lock of the search before that of the log, as every other command does.
  const inOrder = release.members.toSorted((one, other) => order(one) - order(other));
  for (const member of inOrder) {
    const article = articles.get(member.articleId) ?? refuse({ code: "article.not_found" });
    const { id: articleId, version: expectedVersion, live, draft } = article;
    await stores.articles.claim({ articleId, expectedVersion, at, actorId: actor.userId });
    const change =
      member.act === "publish"
        ? await publishApproved(context, stores, actor, article, at)
        : await takeOffShow(context, stores, actor, article, {
            ...{ kind: member.withdrawalKind ?? "gone", note: member.note, at, redirectToId: null },
          });
    shown.push({ article, change });
    outcomes.set(articleId, {
      beforeEditionId: live?.id ?? null,
      beforeWithdrawal: article.withdrawal,
      afterEditionId: (member.act === "publish" ? draft?.id : live?.id) ?? "",
    });
  }
  await stores.releases.markPublished(release.id, { userId: actor.userId, at }, outcomes);
  await stores.releases.raise(release.id);
  await announceChanges(stores, shown);
}

function order({ act }: ReleaseMember): number {
  return act === "publish" ? 0 : 1;
}

/**
 * The articles of a release as they are now, which nobody else changes until the transaction ends.
 * @throws ProblemError release.empty, release.not_ready
 */
export async function requireReady(
  stores: Stores,
  { members }: ReleaseRecord,
): Promise<ReadonlyMap<string, ArticleRecord>> {
  if (members.length === 0) refuse({ code: "release.empty" });
  await stores.articles.hold(members.map(({ articleId }) => articleId));
  const articles = new Map<string, ArticleRecord>();
  const unready = [];
  for (const member of members) {
    const article = await stores.articles.load(member.articleId);
    const steps = article?.draft ? await stores.reviews.steps(article.draft.id) : [];
    const problem = memberProblem(member, article, steps);
    if (problem) unready.push({ articleId: member.articleId, problem });
    else if (article) articles.set(article.id, article);
  }
  if (unready.length > 0) refuse({ code: "release.not_ready", members: unready });
  return articles;
}
