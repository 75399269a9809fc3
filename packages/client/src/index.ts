export type * from "./answers.ts";
export { linkResolver, type ResolveArticle } from "./body/resolve-article.ts";
export { createGongjiClient, type GongjiClient, type GongjiClientOptions } from "./create-gongji-client.ts";
export { problemOf } from "./problem-of.ts";
export { type Correction, type CorrectionOptions, sendCorrection } from "./send-correction.ts";
