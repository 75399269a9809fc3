import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { changeRelease } from "./change-release.ts";
import { requireReady, requireWithdrawing } from "./publish-release.ts";
import type { ReleaseChange } from "./release-commands.ts";

/**
 * Plans when a release comes about, with its articles exactly as they are now. If one of them has changed by then,
 * nothing happens, and it is said why.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state,
 *   release.empty, release.not_ready, plan.time_passed
 */
export async function planRelease(
  context: CommandContext,
  actor: Actor,
  { publishAt, ...change }: ReleaseChange & { readonly publishAt: Date },
): Promise<void> {
  await changeRelease(context, actor, change, {
    needs: "article.publish",
    states: ["open", "planned"],
    action: "release.planned",
    async work(release, stores, at) {
      requireWithdrawing(actor, release);
      if (publishAt <= at) refuse({ code: "plan.time_passed" });
      const ready = await requireReady(stores, release);
      const hashes = new Map(
        ready.map(({ member, article }) => {
          const edition = member.act === "publish" ? article.draft : article.live;
          return [article.id, edition?.contentHash ?? ""];
        }),
      );
      await stores.releases.plan(release.id, { publishAt, hashes });
      await stores.releases.raise(release.id);
      return { publishAt: publishAt.toISOString(), count: release.members.length };
    },
  });
}

/**
 * Gives up the plan; the release can be put together again.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state
 */
export async function cancelRelease(
  context: CommandContext,
  actor: Actor,
  change: ReleaseChange,
): Promise<void> {
  await changeRelease(context, actor, change, {
    needs: "article.publish",
    states: ["planned"],
    action: "release.plan_cancelled",
    async work({ id }, { releases }) {
      await releases.plan(id, null);
      await releases.raise(id);
      return {};
    },
  });
}

/**
 * Takes a release that failed off the list of what somebody must see to.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, plan.not_found
 */
export async function markReleaseFailureSeen(
  context: CommandContext,
  actor: Actor,
  change: ReleaseChange,
): Promise<void> {
  await changeRelease(context, actor, change, {
    needs: "article.publish",
    states: ["open"],
    action: "release.failure_seen",
    async work({ id }, { releases }, at) {
      if (!(await releases.markSeen(id, at))) refuse({ code: "plan.not_found" });
      return {};
    },
  });
}
