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
export type PublishedFilter = Extract<Inputs["articles"]["list"], object>;
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
/** A kind of policy question as a row of the list of kinds. */
export type ListedPolicy = Outputs["policy"]["kinds"]["items"][number];
/** What a kind asks, with its form, questions to begin with, and its facts. */
export type PolicyDescription = Outputs["policy"]["describe"];
/** A decision, all of it in words, and what would change it. */
export type ExplainedAnswer = Outputs["policy"]["explain"];
/** How the answer to a question, and each fact it rests on, changed over the days. */
export type AnswerTimeline = Outputs["policy"]["timeline"];
/** Everything recorded of a fact, in every region. */
export type RecordedFact = Outputs["policy"]["factVersions"];
/** A document that facts rest on. */
export type ListedDocument = Outputs["policy"]["documents"]["items"][number];
/** A document with everything that rests on it. */
export type DocumentWithFacts = Outputs["policy"]["document"];
