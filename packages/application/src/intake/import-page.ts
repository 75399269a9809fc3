import { type Actor, roleAllows } from "@gongji/domain/article";
import { type ImportedPage, pageFingerprint } from "@gongji/intake";
import { addArticle } from "../articles/add-article.ts";
import type { CommandContext, PageWarning, Stores } from "../ports/index.ts";
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
}

/** What became of a page. */
export interface ImportOutcome {
  /** `unchanged`: the same page had come in before, and nothing was written. */
  readonly outcome: "created" | "unchanged";
  readonly articleId: string;
  readonly related: readonly ImportedLink[];
  readonly warnings: readonly PageWarning[];
}

/**
 * Makes an article draft of a page, in one transaction: its related titles become pins of existing articles or of
 * new stubs. A stub of the page's own title is filled instead of making a second article. The same page twice
 * changes nothing.
 * @throws ProblemError auth.not_allowed
 */
export async function importPage(
  context: CommandContext,
  actor: Actor,
  command: ImportPage,
): Promise<ImportOutcome> {
  if (!roleAllows(actor.role, "page.import")) refuse({ code: "auth.not_allowed", action: "page.import" });
  const { page } = command;
  const fingerprint = context.sha256(pageFingerprint(page));
  return await context.unitOfWork.run(async (stores) => {
    await stores.imports.lock();
    const known = await stores.imports.findByFingerprint(fingerprint);
    if (known !== null) return { outcome: "unchanged", articleId: known, related: [], warnings: [] };
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
    const warnings = [...pageWarnings(page), ...draftWarnings, ...links.warnings];
    await recordPage(context, stores, command, { articleId, fingerprint, warnings });
    return { outcome: "created", articleId, related: links.links, warnings };
  });
}

/** Opens a run: the pages that come in together. Answers its id. */
export async function startImport(context: CommandContext, actor: Actor): Promise<string> {
  if (!roleAllows(actor.role, "page.import")) refuse({ code: "auth.not_allowed", action: "page.import" });
  const id = context.newId();
  await context.unitOfWork.run((stores) =>
    stores.imports.startRun({ id, actorId: actor.userId, at: context.now() }),
  );
  return id;
}

async function recordPage(
  context: CommandContext,
  stores: Stores,
  { page, fileName, runId }: ImportPage,
  result: { articleId: string; fingerprint: string; warnings: readonly PageWarning[] },
): Promise<void> {
  await stores.imports.addPage({
    id: context.newId(),
    runId,
    fileName: fileName.slice(0, 300),
    breadcrumbs: page.breadcrumbs,
    publishedAt: page.publishedAt,
    categoryName: page.category,
    sourceLine: page.source,
    previousTitle: page.previous?.title ?? null,
    nextTitle: page.next?.title ?? null,
    at: context.now(),
    ...result,
  });
}
