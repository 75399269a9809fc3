import { articleDraftSchema } from "@gongji/domain/article";
import { z } from "zod";
import { pageWarningSchema } from "./editor-dto.ts";
import { personSchema } from "./person-schema.ts";

const MADE = ["page", "stub", "filled_stub"] as const;
const KEPT = ["changed", "linked"] as const;

/** A run of the import as a row of the list. */
export const listedImportRunSchema = z.object({
  runId: z.string(),
  startedAt: z.string(),
  startedBy: personSchema,
  /** The name of one of its files. */
  fileName: z.string().nullable(),
  /** Pages and stubs of the run that are there now. */
  pages: z.int(),
  stubs: z.int(),
  unchanged: z.int(),
  undoneAt: z.string().nullable(),
  undoneBy: personSchema,
  removedPages: z.int(),
  removedStubs: z.int(),
  emptiedStubs: z.int(),
});
/** A run of the import as a row of the list. */
export type ListedImportRun = z.infer<typeof listedImportRunSchema>;

/** A page of a run, with the article it became. */
export const listedImportedPageSchema = z.object({
  pageId: z.string(),
  fileName: z.string(),
  articleId: z.string(),
  title: z.string(),
  made: z.enum(MADE),
  warnings: z.int(),
});
/** A page of a run, with the article it became. */
export type ListedImportedPage = z.infer<typeof listedImportedPageSchema>;

/** An article that undoing its run leaves where it is, and why. */
export const keptArticleSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  because: z.enum(KEPT),
});
/** An article that undoing its run leaves where it is, and why. */
export type KeptArticle = z.infer<typeof keptArticleSchema>;

/** What became, or would become, of one title of a page's related list. */
export const pageLinkSchema = z.object({
  title: z.string(),
  excerpt: z.string().nullable(),
  category: z.string().nullable(),
  date: z.string().nullable(),
  outcome: z.enum(["linked", "stub_created", "would_link", "would_create_stub", "left_out"]),
  articleId: z.string().nullable(),
});
/** What became, or would become, of one title of a page's related list. */
export type PageLink = z.infer<typeof pageLinkSchema>;

/** A page beside what was made of it. */
export const pageComparisonSchema = z.object({
  fileName: z.string(),
  /** The page part by part, with what each was taken for. */
  parts: z.array(
    z.object({
      line: z.int(),
      text: z.string(),
      role: z.enum([
        "article",
        "title",
        "breadcrumb",
        "dateline",
        "disclaimer",
        "source",
        "neighbour",
        "related",
        "noise",
      ]),
    }),
  ),
  /** Whether the page has more parts than are shown. */
  isCut: z.boolean(),
  draft: articleDraftSchema.pick({ title: true, shortAnswer: true, body: true, disclaimer: true }),
  publishedAt: z.string().nullable(),
  category: z.string().nullable(),
  related: z.array(pageLinkSchema),
  warnings: z.array(pageWarningSchema),
  /** The article it is in; null while it has not come in. */
  articleId: z.string().nullable(),
});
/** A page beside what was made of it. */
export type PageComparison = z.infer<typeof pageComparisonSchema>;
