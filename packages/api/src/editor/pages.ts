import {
  importPage,
  pageWarningSchema,
  pageWarnings,
  previewImport,
  readPageFile,
  startImport,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Base64 of the largest page there may be (10 MB). */
const BASE64_MAX_LENGTH = Math.ceil((10 * 1024 * 1024) / 3) * 4;

const linkSchema = z.object({
  title: z.string(),
  excerpt: z.string().nullable(),
  category: z.string().nullable(),
  date: z.string().nullable(),
  outcome: z.enum(["linked", "stub_created", "would_link", "would_create_stub", "left_out", "unchanged"]),
  articleId: z.string().nullable(),
});
const importedSchema = z.object({
  outcome: z.enum(["created", "unchanged", "dry_run"]),
  articleId: z.string().nullable(),
  page: z.object({
    title: z.string(),
    breadcrumbs: z.array(z.string()),
    publishedAt: z.string().nullable(),
    category: z.string().nullable(),
    sections: z.array(z.object({ level: z.int(), heading: z.string() })),
    bodyText: z.string(),
    disclaimer: z.string().nullable(),
    related: z.array(linkSchema),
    previous: z.string().nullable(),
    next: z.string().nullable(),
    warnings: z.array(pageWarningSchema),
  }),
});
type Imported = z.infer<typeof importedSchema>;
type LinkOutcome = Pick<Imported["page"]["related"][number], "outcome" | "articleId"> & {
  readonly title: string;
};

function present(
  page: ReturnType<typeof readPageFile>,
  result: Pick<Imported, "outcome" | "articleId">,
  links: readonly LinkOutcome[],
  warnings: Imported["page"]["warnings"],
): Imported {
  const byTitle = new Map(links.map((link) => [link.title, link]));
  const rest = result.outcome === "unchanged" ? "unchanged" : "left_out";
  return {
    ...result,
    page: {
      title: page.title,
      breadcrumbs: [...page.breadcrumbs],
      publishedAt: page.publishedAt,
      category: page.category,
      sections: page.sections.map(({ level, heading }) => ({ level, heading })),
      bodyText: page.bodyText,
      disclaimer: page.disclaimer,
      related: page.related.map(({ title, excerpt, category, date }) => {
        const link = byTitle.get(title);
        return {
          title,
          excerpt,
          category,
          date,
          outcome: link?.outcome ?? rest,
          articleId: link?.articleId ?? null,
        };
      }),
      previous: page.previous?.title ?? null,
      next: page.next?.title ?? null,
      warnings: warnings.map(({ code, line, message }) => ({ code, line, message })),
    },
  };
}

/** Pages of an old site on their way in, one call a page. */
export const pages = editorRouter({
  import: editorProcedure
    .input(
      z.strictObject({
        fileName: z.string().min(1).max(300),
        base64: z.base64().max(BASE64_MAX_LENGTH),
        dryRun: z.boolean(),
      }),
    )
    .output(importedSchema)
    .mutation(async ({ ctx, input }) => {
      const page = readPageFile(input.fileName, Buffer.from(input.base64, "base64"));
      if (input.dryRun) {
        const links = await previewImport(ctx.reader, ctx.actor, page);
        return present(page, { outcome: "dry_run", articleId: null }, links, pageWarnings(page));
      }
      const runId = await startImport(ctx.commands, ctx.actor);
      const result = await importPage(ctx.commands, ctx.actor, { runId, fileName: input.fileName, page });
      const { outcome, articleId, related, warnings } = result;
      return present(page, { outcome, articleId }, related, [...warnings]);
    }),
});
