import type { Bilingual } from "@gongji/domain/shared";
import type { JsonObject } from "./json.ts";

/** What the fields of questions are, wherever they stand. */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  slug: { zh: "文章地址中的名称", en: "The article's name in its address" },
  articleId: { zh: "文章编号，不随地址改变", en: "The article's id, which no change of address changes" },
  articleIds: { zh: "文章编号，最多五十个", en: "Ids of articles, at most fifty" },
  asOf: {
    zh: "以哪一天为准（YYYY-MM-DD）；不给则为今天",
    en: "The day that counts, `YYYY-MM-DD`; today when absent",
  },
  regionScope: {
    zh: "地区的范围：exact 仅此地区，chain 连同上级，within 连同下级",
    en: "Only the region (`exact`), with those above it (`chain`), or with those inside it (`within`)",
  },
  sort: {
    zh: "updated 按现行文本的发布时间，newest 按首次发布时间，均从新到旧",
    en: "By when the text as it stands was published (`updated`), or the article first was (`newest`); latest first",
  },
  limit: { zh: "一页最多几条", en: "Most entries of a page" },
  cursor: {
    zh: "上一页给出的游标；筛选条件须与上一页相同",
    en: "The cursor the page before gave; asked for with the same filter",
  },
  categoryKey: { zh: "只要这个栏目的文章", en: "Only articles of this category" },
  regionCode: {
    zh: "只要这个地区的文章（六位区划代码）",
    en: "Only articles of this region (a six-digit GB/T 2260 code)",
  },
  topicKey: { zh: "只要这个主题的文章", en: "Only articles about this topic" },
  text: { zh: "读者输入的文字", en: "What the reader typed" },
  kind: { zh: "政策名称，见 GET /policies", en: "A policy's name; GET /policies lists them" },
  region: { zh: "地区（六位区划代码）", en: "A region (a six-digit GB/T 2260 code)" },
  regions: { zh: "地区，用逗号隔开或重复给出", en: "Regions, separated by commas or given repeatedly" },
  on: { zh: "哪一天（YYYY-MM-DD）", en: "The day it is asked for (YYYY-MM-DD)" },
  knownAt: {
    zh: "按当时所知回答：某一时刻，或某一天结束时",
    en: "As it was known at a moment, or at the end of a day",
  },
  question: {
    zh: "问题本身，为 JSON；各政策的写法见 GET /policies/{kind}",
    en: "The question itself, as JSON; GET /policies/{kind} says how it is put",
  },
  requests: { zh: "多个问题，各带政策、地区和日期", en: "Questions, each with its policy, region and day" },
  fact: { zh: "事实名称，如 mutual-aid.relatives", en: "A fact's name, e.g. mutual-aid.relatives" },
  after: {
    zh: "从这个事件编号之后接着听；断线重连时，请求头 Last-Event-ID 作用相同",
    en: "Go on after this event's id; on coming back the header `Last-Event-ID` says the same",
  },
  category: { zh: "只要这个栏目的文章", en: "Only articles of this category" },
  document: { zh: "文件名称，见 GET /documents", en: "A document's name; GET /documents lists them" },
};

/** What the document says of a field, if it has words for it. */
export function describeField(name: string): JsonObject {
  const words = FIELD_WORDS[name];
  return words ? { description: words.en, "x-zh": words.zh } : {};
}
