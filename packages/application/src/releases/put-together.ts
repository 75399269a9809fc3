import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext, ReleaseRecord } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { changeRelease, logRelease } from "./change-release.ts";
import { type AddToRelease, RELEASE_MEMBERS_MAX, type ReleaseChange } from "./release-commands.ts";

/** What is put together needs no plan; a plan is for exactly what was in it. */
const PUTTING_TOGETHER = { needs: "release.prepare", states: ["open"] } as const;

/**
 * Begins a release. Answers its id.
 * @throws ProblemError auth.not_allowed
 */
export async function createRelease(
  context: CommandContext,
  actor: Actor,
  { name }: { readonly name: string },
): Promise<string> {
  authorise(actor, "release.prepare");
  const id = context.newId();
  await context.unitOfWork.run(async (stores) => {
    const at = context.now();
    await stores.releases.create({ id, name, userId: actor.userId, at });
    await logRelease(stores, actor, { id, name }, "release.created", {}, at);
  });
  return id;
}

/**
 * Gives a release another name.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict
 */
export async function renameRelease(
  context: CommandContext,
  actor: Actor,
  { name, ...change }: ReleaseChange & { readonly name: string },
): Promise<void> {
  await changeRelease(context, actor, change, {
    needs: "release.prepare",
    states: ["open", "planned"],
    action: "release.renamed",
    async work(release, { releases }) {
      await releases.rename(release.id, name);
      await releases.raise(release.id);
      return { from: release.name, to: name };
    },
  });
}

/**
 * Gives up a release that is still to come. Its articles stay as they are.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state
 */
export async function removeRelease(
  context: CommandContext,
  actor: Actor,
  change: ReleaseChange,
): Promise<void> {
  await changeRelease(context, actor, change, {
    ...PUTTING_TOGETHER,
    action: "release.removed",
    async work({ id, members }, { releases }) {
      await releases.remove(id);
      return { count: members.length };
    },
  });
}

/**
 * Adds articles to a release, or changes what it does to them. An article is in one release at most that is still to
 * come.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state,
 *   release.too_many, release.article_elsewhere, article.not_found
 */
export async function addToRelease(
  context: CommandContext,
  actor: Actor,
  { articleIds, does, ...change }: AddToRelease,
): Promise<void> {
  await changeRelease(context, actor, change, {
    ...PUTTING_TOGETHER,
    action: "release.articles_added",
    async work(release, stores, at) {
      const ids = [...new Set(articleIds)].toSorted();
      const together = new Set([...release.members.map(({ articleId }) => articleId), ...ids]);
      if (together.size > RELEASE_MEMBERS_MAX)
        refuse({ code: "release.too_many", most: RELEASE_MEMBERS_MAX });
      // Held, so that two releases never take the same article at once.
      await stores.articles.hold(ids);
      const there = await stores.articles.existing(ids);
      if (ids.some((articleId) => !there.has(articleId))) refuse({ code: "article.not_found" });
      requireInNoOther(release, await stores.releases.openOf(ids));
      const act =
        does.act === "withdraw"
          ? { act: does.act, withdrawalKind: does.kind, note: does.note }
          : { act: does.act, withdrawalKind: null, note: null };
      await stores.releases.putMembers(release.id, ids, act, { userId: actor.userId, at });
      await stores.releases.raise(release.id);
      return { count: ids.length, kind: does.act };
    },
  });
}

function requireInNoOther(
  { id }: ReleaseRecord,
  open: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): void {
  for (const [articleId, other] of open) {
    if (other.id !== id) refuse({ code: "release.article_elsewhere", articleId, name: other.name });
  }
}

/**
 * Takes an article out of a release.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state
 */
export async function removeFromRelease(
  context: CommandContext,
  actor: Actor,
  { articleId, ...change }: ReleaseChange & { readonly articleId: string },
): Promise<void> {
  await changeRelease(context, actor, change, {
    ...PUTTING_TOGETHER,
    action: "release.article_removed",
    async work({ id }, { releases }) {
      await releases.removeMember(id, articleId);
      await releases.raise(id);
      return { articleId };
    },
  });
}
