export { type ImageAddress, imagesUnder } from "../body/image-sources.ts";
export { linkResolver, type ResolveArticle } from "../body/resolve-article.ts";
export type { AnswerOf, InputOf, QuestionPath } from "./answer-of.ts";
export type { KnownAnswers } from "./answers-store.ts";
export { ArticleBody } from "./article-body.tsx";
export type { ArticleLink, BodyRendering } from "./body-rendering.ts";
export {
  askBefore,
  GongjiProvider,
  type GongjiProviderProps,
  useAnswer,
  useRefresh,
} from "./gongji-provider.tsx";
