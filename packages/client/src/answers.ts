import type { PublicRouter } from "@gongji/api/public";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<PublicRouter>;
type Outputs = inferRouterOutputs<PublicRouter>;

/** What stands at an article's address: the article, where it moved, or why it was taken back. */
export type ArticleAnswer = Outputs["articles"]["bySlug"];
/** A published article with everything its page shows. */
export type PublishedArticle = Extract<ArticleAnswer, { kind: "article" }>["article"];
/** An article's body: a tree of typed nodes. */
export type ArticleBodyTree = PublishedArticle["body"];
/** An article beside another one: pinned by an editor, or suggested. */
export type RelatedArticle = PublishedArticle["related"][number];
/** A page of a list. */
export type PublishedPage = Outputs["articles"]["list"];
/** An article as a card of a list. */
export type PublishedSummary = PublishedPage["items"][number];
/** What a list can be narrowed by. */
export type PublishedFilter = NonNullable<Inputs["articles"]["list"]>;
/** A category with how many articles are in it. */
export type ListedCategory = Outputs["categories"]["list"]["items"][number];
/** A region that has articles of its own, with those above it. */
export type ListedRegion = Outputs["regions"]["list"]["items"][number];
/** A region by its place in the country. */
export type PlacedRegion = Outputs["regions"]["all"]["items"][number];
/** The answer of an article for a reader's region. */
export type RegionAnswer = Outputs["articles"]["forRegion"];
/** A page of a search. */
export type SearchAnswer = Outputs["articles"]["search"];
/** What a reader may want who has typed so far. */
export type Suggestion = Outputs["articles"]["suggest"]["items"][number];
/** A topic with how many articles are about it. */
export type ListedTopic = Outputs["topics"]["list"]["items"][number];
