import {
  comparePageFile,
  importPage,
  type PageLink,
  pageComparisonSchema,
  pageLinkSchema,
  pageWarningSchema,
  pageWarnings,
  previewImport,
  readPageFile,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Base64 of the largest page there may be (10 MB). */
const BASE64_MAX_LENGTH = Math.ceil((10 * 1024 * 1024) / 3) * 4;

const fileSchema = z.strictObject({
  fileName: z.string().min(1).max(300),
  base64: z.base64().max(BASE64_MAX_LENGTH),
});
const readPageSchema = z.object({
  outcome: z.enum(["would_create", "would_fill_stub", "created", "filled_stub", "unchanged"]),
  articleId: z.string().nullable(),
  /** Of a page that just came in. */
  pageId: z.string().nullable(),
  /** Another article that has the page's title already. */
  sameTitleId: z.string().nullable(),
  /** Of a page that was only looked at: two that have the same come in once. */
  fingerprint: z.string().nullable(),
  title: z.string(),
  breadcrumbs: z.array(z.string()),
  publishedAt: z.string().nullable(),
  sectionCount: z.int(),
  characterCount: z.int(),
  related: z.array(pageLinkSchema),
  warnings: z.array(pageWarningSchema),
});
type ReadPage = z.infer<typeof readPageSchema>;

function present(
  page: ReturnType<typeof readPageFile>["page"],
  result: Pick<ReadPage, "outcome" | "articleId" | "pageId" | "sameTitleId" | "fingerprint">,
  links: readonly Pick<PageLink, "title" | "outcome" | "articleId">[],
  warnings: ReadPage["warnings"],
): ReadPage {
  const byTitle = new Map(links.map((link) => [link.title, link]));
  return {
    ...result,
    title: page.title,
    breadcrumbs: [...page.breadcrumbs],
    publishedAt: page.publishedAt,
    sectionCount: page.sections.length,
    characterCount: page.bodyText.replaceAll(/\s/g, "").length,
    related: page.related.map(({ title, excerpt, category, date }) => {
      const { outcome = "left_out", articleId = null } = byTitle.get(title) ?? {};
      return { title, excerpt, category, date, outcome, articleId };
    }),
    warnings: warnings.map(({ code, line, message }) => ({ code, line, message })),
  };
}

/** Pages of an old site on their way in, one call a page. */
export const pages = editorRouter({
  /** Reads only; it is a mutation because a page does not fit into an address. */
  preview: editorProcedure
    .input(fileSchema)
    .output(readPageSchema)
    .mutation(async ({ ctx, input }) => {
      const { page } = readPageFile(input.fileName, Buffer.from(input.base64, "base64"));
      const context = { reader: ctx.reader, sha256: ctx.commands.sha256 };
      const { related, ...expected } = await previewImport(context, ctx.actor, page);
      return present(page, { ...expected, pageId: null }, related, pageWarnings(page));
    }),

  /** Reads only, like the preview. */
  compare: editorProcedure
    .input(fileSchema)
    .output(pageComparisonSchema)
    .mutation(({ ctx, input: { fileName, base64 } }) =>
      comparePageFile(ctx.reader, ctx.actor, { fileName, bytes: Buffer.from(base64, "base64") }),
    ),

  import: editorProcedure
    .input(fileSchema.extend({ runId: z.uuid() }))
    .output(readPageSchema)
    .mutation(async ({ ctx, input: { fileName, base64, runId } }) => {
      const { page, source } = readPageFile(fileName, Buffer.from(base64, "base64"));
      const { related, warnings, ...result } = await importPage(ctx.commands, ctx.actor, {
        runId,
        fileName,
        page,
        source,
      });
      return present(page, { ...result, sameTitleId: null, fingerprint: null }, related, [...warnings]);
    }),
});
