import type { Actor } from "@gongji/domain/article";
import { type ImportedPage, pageFingerprint } from "@gongji/intake";
import { addArticle } from "../articles/add-article.ts";
import { authorise } from "../authorise.ts";
import type { CommandContext, NewImportTrace, PageWarning, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { fillStub, findStub } from "./fill-stub.ts";
import { type ImportedLink, linkRelated } from "./link-related.ts";
import { pageDraft } from "./page-draft.ts";
import { pageWarnings } from "./page-warnings.ts";

/** A page that has been read, on its way in. */
export interface ImportPage {
  /** The run this page belongs to; see {@link startImport}. */
  readonly runId: string;
  readonly fileName: string;
  readonly page: ImportedPage;
  /** The page's text as it came. */
  readonly source: string;
}

/** What became of a page. */
export interface ImportOutcome {
  /** `unchanged`: the same page had come in before, and nothing was written. */
  readonly outcome: "created" | "filled_stub" | "unchanged";
  readonly articleId: string;
  /** Null for a page that had come in before. */
  readonly pageId: string | null;
  readonly related: readonly ImportedLink[];
  readonly warnings: readonly PageWarning[];
}

/**
 * Makes an article draft of a page, in one transaction: its related titles become pins of existing articles or of
 * new stubs. A stub of the page's own title is filled instead of making a second article. The same page twice
 * changes nothing.
 * @throws ProblemError auth.not_allowed, import.run_not_found, import.already_undone
 */
export async function importPage(
  context: CommandContext,
  actor: Actor,
  command: ImportPage,
): Promise<ImportOutcome> {
  authorise(actor, "page.import");
  const { page, runId } = command;
  const fingerprint = context.sha256(pageFingerprint(page));
  return await context.unitOfWork.run(async (stores) => {
    await stores.imports.lock();
    await requireOpenRun(stores, actor, runId);
    const known = await stores.imports.findByFingerprint(fingerprint);
    if (known !== null) {
      await stores.imports.countUnchanged(runId);
      return { outcome: "unchanged", articleId: known, pageId: null, related: [], warnings: [] };
    }
    const { draft, warnings: draftWarnings } = pageDraft(page);
    const stub = await findStub(stores, draft.title);
    const links = await linkRelated(context, stores, actor, page.related, draft.title);
    const articleId = stub
      ? await fillStub(context, stores, actor, stub, draft, links.related)
      : await addArticle(context, stores, actor, {
          slug: null,
          origin: "imported",
          draft,
          related: links.related,
          reason: "imported",
        });
    const made: NewImportTrace = stub
      ? { articleId, made: "filled_stub", version: stub.version + 1 }
      : { articleId, made: "page", version: FIRST_VERSION };
    await stores.imports.trace(runId, [made, ...stubsMade(links.links)], context.now());
    const warnings = [...pageWarnings(page), ...draftWarnings, ...links.warnings];
    const pageId = await recordPage(context, stores, command, { articleId, fingerprint, warnings });
    const outcome = stub ? "filled_stub" : "created";
    return { outcome, articleId, pageId, related: links.links, warnings };
  });
}

const FIRST_VERSION = 1;

function stubsMade(links: readonly ImportedLink[]): NewImportTrace[] {
  return links
    .filter(({ outcome }) => outcome === "stub_created")
    .map(({ articleId }) => ({ articleId, made: "stub", version: FIRST_VERSION }));
}

async function requireOpenRun(stores: Stores, actor: Actor, runId: string): Promise<void> {
  const run = await stores.imports.run(runId);
  if (!run || run.actorId !== actor.userId) refuse({ code: "import.run_not_found" });
  if (run.undoneAt !== null) refuse({ code: "import.already_undone" });
}

async function recordPage(
  context: CommandContext,
  stores: Stores,
  { page, fileName, runId, source }: ImportPage,
  result: { articleId: string; fingerprint: string; warnings: readonly PageWarning[] },
): Promise<string> {
  const id = context.newId();
  await stores.imports.addPage({
    id,
    runId,
    fileName: fileName.slice(0, 300),
    breadcrumbs: page.breadcrumbs,
    publishedAt: page.publishedAt,
    categoryName: page.category,
    sourceLine: page.source,
    previousTitle: page.previous?.title ?? null,
    nextTitle: page.next?.title ?? null,
    source,
    at: context.now(),
    ...result,
  });
  return id;
}
