import {
  type ArticleDraft,
  articleDraftSchema,
  bodySchema,
  EMPTY_BODY,
  regionCodeSchema,
  slugSchema,
  sourceSchema,
  taxonomyKeySchema,
} from "@gongji/domain/article";
import { err, ok, type Result } from "@gongji/domain/shared";
import { markdownToBody } from "@gongji/intake";
import { z } from "zod";
import { parseYaml } from "./parse-yaml.ts";
import type { SeedProblem } from "./seed-problem.ts";
import { shortAnswerProblem, splitShortAnswer } from "./short-answer.ts";

const frontMatterSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(120),
    question: z.string().trim().min(1).max(200),
    category: taxonomyKeySchema,
    region: regionCodeSchema,
    topics: z.array(taxonomyKeySchema).min(1).max(10),
    effectiveFrom: z.iso.date().optional(),
    effectiveTo: z.iso.date().optional(),
    reviewBy: z.iso.date(),
    sources: z.array(sourceSchema).min(1).max(40),
    related: z.array(slugSchema).min(4).max(8),
  })
  .refine(({ effectiveFrom, effectiveTo }) => !effectiveFrom || !effectiveTo || effectiveFrom < effectiveTo, {
    path: ["effectiveTo"],
    error: "it is not after effectiveFrom, but it is the first day on which the answer no longer holds",
  });
type FrontMatter = z.output<typeof frontMatterSchema>;

/** A name used in an article, and the line of the file on which it stands. */
export interface NamedAt {
  readonly name: string;
  readonly line: number;
}

/** One article of the seeds. Its body still names other articles by slug: see {@link seedDraft}. */
export interface ArticleSeed {
  /** `articles/<slug>.md`, relative to the seeds folder. */
  readonly file: string;
  readonly slug: string;
  /** Everything an editor writes, except the body. */
  readonly draft: Omit<ArticleDraft, "body">;
  readonly markdown: string;
  /** Slugs of the related articles, in the order readers see them. */
  readonly related: readonly string[];
  /** Slugs that links in the body name, in reading order. */
  readonly links: readonly string[];
}

/** An article read from its file, with the lines on which it names other things. */
export interface ParsedArticle {
  readonly seed: ArticleSeed;
  readonly relatedAt: readonly NamedAt[];
  readonly linksAt: readonly NamedAt[];
  readonly topicsAt: readonly NamedAt[];
  readonly categoryAt: NamedAt;
  readonly regionAt: NamedAt;
  readonly titleAt: NamedAt;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const ARTICLE_LINK = /\]\(article:([^)\s]*)\)/g;

/** The draft of a seed article; `articleIdOf` gives the id of the article a slug names, null where there is none. */
export function seedDraft(seed: ArticleSeed, articleIdOf: (slug: string) => string | null): ArticleDraft {
  return { ...seed.draft, body: markdownToBody(seed.markdown, { resolveArticle: articleIdOf }) };
}

function draftOf(matter: FrontMatter, shortAnswer: string): Omit<ArticleDraft, "body"> {
  return {
    title: matter.title,
    question: matter.question,
    shortAnswer,
    regionCode: matter.region,
    categoryKey: matter.category,
    topicKeys: matter.topics,
    sources: matter.sources,
    effectiveFrom: matter.effectiveFrom ?? null,
    effectiveTo: matter.effectiveTo ?? null,
    reviewBy: matter.reviewBy,
    disclaimer: null,
  };
}

function linksIn(markdown: string, linesBefore: number): NamedAt[] {
  return markdown.split("\n").flatMap((text, index) =>
    [...text.matchAll(ARTICLE_LINK)].map((match) => ({
      name: match[1] ?? "",
      line: linesBefore + index + 1,
    })),
  );
}

/** What the domain refuses about an article whose front matter and short answer are in order. */
function domainProblem(seed: ArticleSeed): string | null {
  if (!articleDraftSchema.safeParse({ ...seed.draft, body: EMPTY_BODY }).success) {
    return "the front matter is no valid draft. Compare it with the draft's schema.";
  }
  const body = bodySchema.safeParse(seedDraft(seed, () => null).body);
  if (body.success) return null;
  return `the body holds something that no body may hold: ${body.error.issues[0]?.message ?? "unknown"}. Use headings, paragraphs, lists, tables and callouts.`;
}

/** Reads one article file: front matter, short answer, body. The file's name is its slug. */
export function parseArticle(file: string, text: string): Result<ParsedArticle, SeedProblem[]> {
  const slug = slugSchema.safeParse(/^articles\/(.+)\.md$/.exec(file)?.[1]);
  const words = slug.success ? slug.data.split("-").length : 0;
  if (!slug.success || words < 2 || words > 8) {
    const message = "the file's name is no slug. Use two to eight lower-case ASCII words joined by hyphens.";
    return err([{ file, line: 1, message }]);
  }
  const frontMatter = FRONT_MATTER.exec(text);
  if (!frontMatter) {
    const message = "there is no front matter. Begin the file with YAML between two lines of “---”.";
    return err([{ file, line: 1, message }]);
  }
  const matter = parseYaml({ file, text: frontMatter[1] ?? "", firstLine: 2 }, frontMatterSchema);
  if (!matter.ok) return matter;

  const { value, lineOf } = matter.value;
  const matterLines = frontMatter[0].split("\n").length - 1;
  const split = splitShortAnswer(text.slice(frontMatter[0].length));
  const linksAt = linksIn(split.markdown, matterLines + split.linesBefore);
  const seed: ArticleSeed = {
    file,
    slug: slug.data,
    draft: draftOf(value, split.shortAnswer),
    markdown: split.markdown,
    related: value.related,
    links: linksAt.map((link) => link.name),
  };
  const message = shortAnswerProblem(split) ?? domainProblem(seed);
  if (message !== null) return err([{ file, line: matterLines + 1, message }]);
  const namesAt = (key: "related" | "topics") =>
    value[key].map((name, index) => ({ name, line: lineOf([key, index]) }));
  return ok({
    seed,
    linksAt,
    relatedAt: namesAt("related"),
    topicsAt: namesAt("topics"),
    categoryAt: { name: value.category, line: lineOf(["category"]) },
    regionAt: { name: value.region, line: lineOf(["region"]) },
    titleAt: { name: value.title, line: lineOf(["title"]) },
  });
}
