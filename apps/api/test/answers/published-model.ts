import { z } from "zod";

/** An article as readers should see it. */
export interface ModelArticle {
  readonly slug: string;
  readonly title: string;
  readonly categoryKey: string;
  /** Rises with every publication. */
  readonly publishedAt: number;
  readonly state: "draft" | "live" | "notice" | "gone" | "redirect";
  readonly redirectTo: number | null;
}

/** Everything readers should see at one moment. */
export type Model = readonly ModelArticle[];

/** What readers ask. */
export type ModelQuestion =
  | { readonly kind: "page"; readonly article: number }
  | { readonly kind: "byId"; readonly article: number }
  | { readonly kind: "cards" }
  | { readonly kind: "facets" }
  | { readonly kind: "mirror" }
  | { readonly kind: "list"; readonly categoryKey: string | null }
  | { readonly kind: "search" }
  | { readonly kind: "counts" };

/** The articles an article pins, and the one its text links to, for as long as it is there. */
export const pinsOf = (article: number, count: number): number[] => [
  (article + 1) % count,
  (article + 2) % count,
];
export const linkOf = (article: number, count: number): number => (article + 3) % count;

/** The address an article is created with, and asked for at. */
export const firstSlugOf = (article: number): string => `model-${article}`;
const isReadable = ({ state }: ModelArticle): boolean => state === "live" || state === "notice";
const isListed = ({ state }: ModelArticle): boolean => state === "live";
const titled = (article: ModelArticle | undefined): string | null =>
  article && isListed(article) ? article.title : null;

/** What the answer should say, of all that can change. */
export function expected(model: Model, question: ModelQuestion): unknown {
  const listed = model.filter(isListed);
  const newestFirst = listed.toSorted((a, b) => b.publishedAt - a.publishedAt);
  if (question.kind === "search") return listed.map(({ title }) => title).sort();
  if (question.kind === "counts") {
    return ["mutual-aid", "other"].map(
      (key) => listed.filter(({ categoryKey }) => categoryKey === key).length,
    );
  }
  if (question.kind === "list") {
    const { categoryKey } = question;
    return newestFirst
      .filter((article) => categoryKey === null || article.categoryKey === categoryKey)
      .map(({ title }) => title);
  }
  if (question.kind === "facets") {
    return ["mutual-aid", "other"]
      .map((key) => ({ key, count: listed.filter(({ categoryKey }) => categoryKey === key).length }))
      .filter(({ count }) => count > 0);
  }
  if (question.kind === "mirror")
    return model
      .filter(isReadable)
      .map(({ title }) => title)
      .sort();
  if (question.kind === "cards") {
    return model.map((article) => {
      if (article.state === "draft") return "never_published";
      if (isReadable(article)) return article.title;
      const target = article.redirectTo === null ? undefined : model[article.redirectTo];
      return target && isListed(target) ? { redirect: target.slug } : "gone";
    });
  }
  const own = model[question.article];
  if (!own || own.state === "draft") return "article.not_found";
  const isMoved = question.kind === "page" && own.slug !== firstSlugOf(question.article);
  if (isMoved && isReadable(own)) return { redirect: own.slug };
  if (own.state === "redirect" || own.state === "gone") {
    const target = own.redirectTo === null ? undefined : model[own.redirectTo];
    return target && isListed(target) ? { redirect: target.slug } : "gone";
  }
  const around = newestFirst.filter(({ categoryKey }) => categoryKey === own.categoryKey);
  const beside = [...pinsOf(question.article, model.length)].map((target) => titled(model[target]));
  return {
    title: own.title,
    hasNotice: own.state === "notice",
    previous: around.find(({ publishedAt }) => publishedAt < own.publishedAt)?.title ?? null,
    next: around.findLast(({ publishedAt }) => publishedAt > own.publishedAt)?.title ?? null,
    related: beside.filter((title) => title !== null),
    linked: [titled(model[linkOf(question.article, model.length)])].filter((title) => title !== null),
  };
}

const named = z.object({ title: z.string() });
const page = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("article"),
    article: named.extend({
      body: z.unknown(),
      notice: z.unknown().nullable(),
      previous: named.nullable(),
      next: named.nullable(),
      related: z.array(named.extend({ origin: z.string() })),
      linkedArticles: z.array(named),
    }),
  }),
  z.object({ kind: z.literal("redirect"), slug: z.string() }),
  z.object({ kind: z.literal("gone") }),
]);
const refusal = z.object({
  error: z.object({ data: z.object({ problem: z.object({ code: z.string() }) }) }),
});
const result = <T extends z.ZodType>(data: T) => z.object({ result: z.object({ data }) });
const items = result(z.object({ items: z.array(named) }));
const counts = result(z.object({ items: z.array(z.object({ key: z.string(), articleCount: z.number() })) }));

const facets = result(z.object({ categories: z.array(z.object({ key: z.string(), count: z.number() })) }));
const mirror = result(z.object({ items: z.array(z.object({ article: named.optional() })) }));
const cards = result(
  z.object({
    items: z.array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("article"), card: named }),
        z.object({ kind: z.literal("withdrawn"), redirectSlug: z.string().nullable() }),
        z.object({ kind: z.literal("never_published") }),
      ]),
    ),
  }),
);

/** What an answer says, of all that can change. */
export function said(question: ModelQuestion, answer: unknown): unknown {
  const refused = refusal.safeParse(answer);
  if (refused.success) return refused.data.error.data.problem.code;
  if (question.kind === "counts") {
    const all = counts.parse(answer).result.data.items;
    return ["mutual-aid", "other"].map((wanted) => all.find(({ key }) => key === wanted)?.articleCount);
  }
  if (question.kind === "facets") return facets.parse(answer).result.data.categories;
  if (question.kind === "mirror") {
    return mirror
      .parse(answer)
      .result.data.items.flatMap((item) => item.article?.title ?? [])
      .sort();
  }
  if (question.kind === "cards") {
    return cards.parse(answer).result.data.items.map((item) => {
      if (item.kind === "never_published") return item.kind;
      if (item.kind === "article") return item.card.title;
      return item.redirectSlug === null ? "gone" : { redirect: item.redirectSlug };
    });
  }
  if (question.kind !== "page" && question.kind !== "byId") {
    const titles = items.parse(answer).result.data.items.map(({ title }) => title);
    return question.kind === "search" ? titles.sort() : titles;
  }
  const { data } = result(page).parse(answer).result;
  if (data.kind !== "article") return data.kind === "gone" ? "gone" : { redirect: data.slug };
  const { article } = data;
  // The text is that of the title's edition.
  if (!JSON.stringify(article.body).includes(`${article.title}的正文`)) return "a text of another edition";
  return {
    title: article.title,
    hasNotice: article.notice !== null,
    previous: article.previous?.title ?? null,
    next: article.next?.title ?? null,
    // What is suggested follows later, in its own time.
    related: article.related.flatMap(({ title, origin }) => (origin === "pinned" ? [title] : [])),
    linked: article.linkedArticles.map(({ title }) => title),
  };
}
