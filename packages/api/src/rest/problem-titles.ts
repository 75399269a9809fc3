import type { Bilingual, ProblemCode } from "@gongji/domain/shared";

/** The problems REST can answer with: those of every call, and an article that was taken back. */
export type RestProblemCode = ProblemCode | "article.gone";

/** What a reader's problem is called. Editors' problems never come this way. */
export const PROBLEM_TITLES: Readonly<Partial<Record<RestProblemCode, Bilingual>>> = {
  "input.invalid": { zh: "请求不符合要求", en: "The request is not what this address takes" },
  "article.not_found": { zh: "这里没有文章", en: "No article is or was here" },
  "article.gone": { zh: "文章已撤下", en: "The article was taken back" },
  "preview.refused": { zh: "预览链接无效或已过期", en: "The preview link does not open anything any more" },
  "taxonomy.unknown_region": { zh: "没有这个地区", en: "No such region" },
  "rate.too_many_requests": { zh: "请求过于频繁", en: "Too many requests" },
  "service.unavailable": { zh: "暂时无法回答", en: "The platform cannot answer for now" },
  internal: { zh: "内部错误", en: "Something went wrong here" },
};
