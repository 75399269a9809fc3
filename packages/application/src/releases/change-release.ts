import type { Action, Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { AuditEntry, CommandContext, ReleaseRecord, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { ReleaseChange } from "./release-commands.ts";
import { type ReleaseState, releaseState } from "./release-state.ts";

/**
 * Runs one change of a release with its audit event: authorise, lock, claim the version, work, in one transaction.
 * The release is locked before its articles, and those in the order of their ids.
 * @throws ProblemError auth.not_allowed, release.not_found, release.version_conflict, release.not_in_state
 */
export async function changeRelease(
  context: CommandContext,
  actor: Actor,
  { releaseId, expectedVersion }: ReleaseChange,
  change: {
    readonly needs: Action;
    readonly states: readonly ReleaseState[];
    readonly action: string;
    readonly work: (release: ReleaseRecord, stores: Stores, at: Date) => Promise<AuditEntry["detail"]>;
  },
): Promise<void> {
  authorise(actor, change.needs);
  await context.unitOfWork.runLong(async (stores) => {
    const release = (await stores.releases.lock(releaseId)) ?? refuse({ code: "release.not_found" });
    if (release.version !== expectedVersion) {
      refuse({ code: "release.version_conflict", expectedVersion, currentVersion: release.version });
    }
    const state = releaseState(release);
    if (!change.states.includes(state)) refuse({ code: "release.not_in_state", state });
    const at = context.now();
    const detail = await change.work(release, stores, at);
    await logRelease(stores, actor, release, change.action, detail, at);
  });
}

/** Writes what happened to a release into the log. */
export async function logRelease(
  { audit }: Stores,
  actor: Actor,
  { id, name }: Pick<ReleaseRecord, "id" | "name">,
  action: string,
  detail: AuditEntry["detail"],
  at: Date,
): Promise<void> {
  await audit.append({
    ...{ at, action, actorId: actor.userId },
    subjectType: "release",
    subjectId: id,
    detail: { name, ...detail },
  });
}
