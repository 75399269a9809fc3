import type { NamedAt, ParsedArticle } from "./article-seed.ts";
import type { SeedProblem } from "./seed-problem.ts";

/** What articles may name. */
export interface KnownNames {
  readonly regions: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Also of articles that could not be read: naming one of them is no second mistake. */
  readonly articleFiles: ReadonlySet<string>;
}

function repeated(names: readonly NamedAt[]): NamedAt[] {
  return names.filter((name, index) => names.findIndex((other) => other.name === name.name) < index);
}

/**
 * What is wrong between articles: a name that stands for nothing, an article related to itself or twice, two
 * articles of one title. A title must be unique because an imported page finds its articles by title.
 */
export function referenceProblems(articles: readonly ParsedArticle[], known: KnownNames): SeedProblem[] {
  const fileOfTitle = new Map<string, string>();
  return articles.flatMap(({ seed, ...at }) => {
    const problem = (line: number, message: string): SeedProblem => ({ file: seed.file, line, message });
    const missing = (names: readonly NamedAt[], exists: (name: string) => boolean, place: string) =>
      names
        .filter((named) => !exists(named.name))
        .map((named) =>
          problem(named.line, `“${named.name}” is not in ${place}. Add it there or correct the name.`),
        );
    const self = [...at.relatedAt, ...at.linksAt]
      .filter((named) => named.name === seed.slug)
      .map((named) => problem(named.line, "the article names itself. Name another article or take it out."));
    const twice = [...repeated(at.relatedAt), ...repeated(at.topicsAt)].map((named) =>
      problem(named.line, `“${named.name}” stands twice. Take one out.`),
    );
    const other = fileOfTitle.get(at.titleAt.name);
    if (other === undefined) fileOfTitle.set(at.titleAt.name, seed.file);
    return [
      ...missing([at.regionAt], (code) => known.regions.has(code), "regions.yaml"),
      ...missing([at.categoryAt], (key) => known.categories.has(key), "categories.yaml"),
      ...missing(at.topicsAt, (key) => known.topics.has(key), "topics.yaml"),
      ...missing(
        [...at.relatedAt, ...at.linksAt],
        (slug) => known.articleFiles.has(`articles/${slug}.md`),
        "articles/",
      ),
      ...self,
      ...twice,
      ...(other === undefined ? [] : [problem(at.titleAt.line, `${other} has this title too. Change one.`)]),
    ];
  });
}
