import { type Actor, mayUndoImport } from "@gongji/domain/article";
import { planUndo, type UndoPlan } from "@gongji/domain/import";
import { authorise } from "../authorise.ts";
import type { CommandContext, StandingTrace, Stores, UndoneCounts } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { emptyStub } from "./empty-stub.ts";

/** What undoing an import comes to, in numbers, with what stays and why. */
export interface ImportUndo extends UndoneCounts {
  readonly kept: readonly {
    readonly articleId: string;
    readonly title: string;
    readonly because: "changed" | "linked";
  }[];
}

/**
 * What undoing the import would come to now. Changes nothing.
 * @throws ProblemError auth.not_allowed, import.run_not_found, import.already_undone
 */
export async function previewUndoImport(
  context: CommandContext,
  actor: Actor,
  runId: string,
): Promise<ImportUndo> {
  authorise(actor, "page.import");
  return await context.unitOfWork.run(async (stores) => {
    const { plan, traces } = await planned(stores, actor, runId);
    return summary(plan, traces);
  });
}

/**
 * Undoes an import as a whole, in one transaction: articles and stubs it made that nobody has touched since go, stubs
 * from before that it filled are stubs again, and what somebody has touched stays with what it links to. What went can
 * be imported again.
 * @throws ProblemError auth.not_allowed, import.run_not_found, import.already_undone
 */
export async function undoImport(context: CommandContext, actor: Actor, runId: string): Promise<ImportUndo> {
  authorise(actor, "page.import");
  return await context.unitOfWork.runLong(async (stores) => {
    await stores.imports.lock();
    await stores.imports.hold(runId);
    const { plan, traces } = await planned(stores, actor, runId);
    const done = summary(plan, traces);
    for (const articleId of plan.empty) await emptyStub(context, stores, actor, articleId);
    await stores.imports.forgetPages(runId, plan.empty);
    await stores.articles.remove(plan.remove);
    const at = context.now();
    const { removedPages, removedStubs, emptiedStubs } = done;
    const counts = { removedPages, removedStubs, emptiedStubs };
    await stores.imports.markUndone({ runId, at, actorId: actor.userId, kept: plan.keep, ...counts });
    const titles = new Map(traces.map(({ articleId, title }) => [articleId, title]));
    await stores.audit.append(
      ...plan.remove.map((subjectId) => ({
        at,
        actorId: actor.userId,
        action: "article.import_undone",
        subjectType: "article" as const,
        subjectId,
        detail: { title: titles.get(subjectId) ?? "" },
      })),
      {
        at,
        actorId: actor.userId,
        action: "import.undone",
        subjectType: "import_run",
        subjectId: runId,
        detail: { ...counts, kept: plan.keep.length },
      },
    );
    return done;
  });
}

async function planned(
  stores: Stores,
  actor: Actor,
  runId: string,
): Promise<{ plan: UndoPlan; traces: readonly StandingTrace[] }> {
  const run = (await stores.imports.run(runId)) ?? refuse({ code: "import.run_not_found" });
  if (!mayUndoImport(actor, run.actorId)) refuse({ code: "auth.not_allowed", action: "page.import" });
  if (run.undoneAt !== null) refuse({ code: "import.already_undone" });
  const traces = await stores.imports.traces(runId);
  return { plan: planUndo(traces, await stores.imports.linksInto(runId)), traces };
}

function summary({ remove, empty, keep }: UndoPlan, traces: readonly StandingTrace[]): ImportUndo {
  const byId = new Map(traces.map((trace) => [trace.articleId, trace]));
  const removedStubs = remove.filter((articleId) => byId.get(articleId)?.made === "stub").length;
  return {
    removedPages: remove.length - removedStubs,
    removedStubs,
    emptiedStubs: empty.length,
    kept: keep.map(({ articleId, because }) => ({
      articleId,
      title: byId.get(articleId)?.title ?? "",
      because,
    })),
  };
}
