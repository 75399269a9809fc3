import type { Actor } from "@gongji/domain/article";
import type { CommandContext, ReleaseRecord } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { ACT_ATTEMPTS_MAX, ACT_RETRY_MS } from "../workflow/act-attempts.ts";
import { logRelease } from "./change-release.ts";
import { performRelease } from "./publish-release.ts";

/** What a look at the planned releases came to. */
export interface DueReleases {
  readonly done: number;
  readonly failed: readonly { readonly releaseId: string; readonly error: unknown }[];
}

/**
 * Brings every planned release about whose time has come, each in one transaction together with the word that it is
 * done: once, however many workers there are, and wholly or not at all. One that cannot be done loses its plan and
 * says why.
 */
export async function runDueReleases(context: CommandContext, actor: Actor): Promise<DueReleases> {
  const failed: { releaseId: string; error: unknown }[] = [];
  let done = 0;
  for (;;) {
    const taken: { release: ReleaseRecord | null } = { release: null };
    try {
      await context.unitOfWork.runLong(async (stores) => {
        const at = context.now();
        taken.release = await stores.releases.takeDue(at);
        if (!taken.release) return;
        await performRelease(context, stores, actor, taken.release, at);
        const detail = { count: taken.release.members.length };
        await logRelease(stores, actor, taken.release, "release.published", detail, at);
      });
      if (!taken.release) return { done, failed };
      done += 1;
    } catch (error) {
      // Nothing was taken: the database is away, and will be asked again.
      if (!taken.release) throw error;
      await settleFailure(context, actor, taken.release, error);
      failed.push({ releaseId: taken.release.id, error });
    }
  }
}

/** A rule that refuses will refuse again; whatever else went wrong may pass. */
async function settleFailure(
  context: CommandContext,
  actor: Actor,
  { id, version, attempts }: ReleaseRecord,
  error: unknown,
): Promise<void> {
  await context.unitOfWork.run(async (stores) => {
    const at = context.now();
    const release = await stores.releases.lock(id);
    // Somebody has changed or done it meanwhile.
    if (!release?.publishAt || release.version !== version) return;
    const problem = error instanceof ProblemError ? error.problem : null;
    if (!problem && attempts + 1 < ACT_ATTEMPTS_MAX) {
      return await stores.releases.postpone(id, new Date(at.getTime() + ACT_RETRY_MS * (attempts + 1)));
    }
    const members = problem?.code === "release.not_ready" ? problem.members : [];
    const code = problem?.code ?? "internal";
    await stores.releases.markFailed(id, { at, problem: code, members });
    await logRelease(stores, actor, release, "release.failed", { problem: code, count: members.length }, at);
  });
}
