import { type Actor, mayUndoImport } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { KeptArticle, ListedImportedPage, ListedImportRun } from "./import-dto.ts";
import { toPage } from "./list-articles.ts";

const KEPT_MAX = 500;

/** A run with whether whoever asks may undo it. */
export type ImportRunForActor = ListedImportRun & { readonly mayUndo: boolean };

function forActor(actor: Actor, run: ListedImportRun): ImportRunForActor {
  return { ...run, mayUndo: run.undoneAt === null && mayUndoImport(actor, run.startedBy?.userId ?? null) };
}

/** A page of the runs of the import, newest first. */
export async function listImportRuns(
  reader: EditorReader,
  actor: Actor,
  input: { cursor?: string | undefined; limit: number },
): Promise<{ items: ImportRunForActor[]; nextCursor: string | null }> {
  authorise(actor, "page.import");
  const { items, nextCursor } = await reader.importRuns({ cursor: input.cursor ?? null, limit: input.limit });
  return { items: items.map((run) => forActor(actor, run)), nextCursor };
}

/**
 * A run, with what undoing it left where it was.
 * @throws ProblemError import.run_not_found
 */
export async function getImportRun(
  reader: EditorReader,
  actor: Actor,
  runId: string,
): Promise<{ run: ImportRunForActor; kept: KeptArticle[] }> {
  authorise(actor, "page.import");
  const run = (await reader.importRun(runId)) ?? refuse({ code: "import.run_not_found" });
  const kept = run.undoneAt === null ? [] : await reader.keptArticles(runId, KEPT_MAX);
  return { run: forActor(actor, run), kept: [...kept] };
}

/** A page of the pages of a run, in the order in which they came in. */
export async function listImportedPages(
  reader: EditorReader,
  actor: Actor,
  input: { runId: string; cursor?: string | undefined; limit: number },
): Promise<{ items: ListedImportedPage[]; nextCursor: string | null }> {
  authorise(actor, "page.import");
  const { runId, cursor = null, limit } = input;
  return toPage(await reader.importedPages({ runId, cursor, limit }));
}
