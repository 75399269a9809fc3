import { createHash } from "node:crypto";
import { searchDocument, searchTokens } from "@gongji/ranking";
import { entryRows, type VocabularyRow, vocabularyRows } from "../../search/entry-rows.ts";

export const CATEGORIES = ["mutual-aid", "reimbursement", "enrolment", "cross-region"] as const;
export const TOPICS = ["app", "documents", "money"] as const;
/** The regions of generated articles, by turns: code, names, level, code of the region above. */
export const REGIONS = [
  ["100000", "全国", "China", "country", null],
  ["310000", "上海市", "Shanghai", "province", "100000"],
  ["310101", "黄浦区", "Huangpu", "county", "310000"],
  ["320000", "江苏省", "Jiangsu", "province", "100000"],
  ["320500", "苏州市", "Suzhou", "prefecture", "320000"],
] as const;
/** Words one of which goes into each title, by turns, unless others are given. */
export const WORDS: readonly string[] = [
  "报销比例",
  "家庭共济",
  "异地备案",
  "个人账户",
  "生育津贴",
  "门诊慢特病",
  "缴费基数",
  "断缴补缴",
];
export const FIRST_MOMENT = Date.UTC(2024, 0, 1);
export const EVERY_MS = 60_000;
/** Stands for an article's number in what all articles of one word and region have alike. */
export const NUMBER = "{number}";

/** The id of a generated article's row, the same in every run, and rising as ids of the platform do. */
export function generatedId(kind: "article" | "edition", index: number): string {
  const time = (FIRST_MOMENT + index * EVERY_MS).toString(16).padStart(12, "0");
  const hash = createHash("sha256").update(`${kind}${index}`).digest("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

const sentenceOf = (word: string, number: string) =>
  `第${number}条：${word}按参保地的规定办理，材料齐全的当场受理，逾期另行通知。`;

const PARTS = 6;
const headingsOf = (word: string) => Array.from({ length: PARTS }, (_, part) => `${part + 1}、${word}`);

function bodyOf(word: string, number: string) {
  const text = (value: string) => ({ type: "paragraph", content: [{ type: "text", text: value }] });
  const heading = (value: string) => ({
    type: "heading",
    attrs: { level: 2 },
    content: [{ type: "text", text: value }],
  });
  const parts = headingsOf(word).map((one) => [heading(one), text(sentenceOf(word, number).repeat(4))]);
  return { type: "doc", content: parts.flat() };
}

/** The texts of the article with a word and a number. */
export function generatedTexts(word: string, number: string) {
  const question = `${word}怎么办？`;
  const shortAnswer = `先在参保地经办机构或线上渠道提出${word}申请，再按通知补齐材料。`;
  return {
    title: `${word}问答第${number}篇：要带什么材料`,
    titleKey: `${word}问答第${number}篇要带什么材料`,
    question,
    shortAnswer,
    body: bodyOf(word, number),
    bodyText: `${question}\n${shortAnswer}\n${sentenceOf(word, number).repeat(4)}`,
  };
}

/** A number that is in no text by itself: its tokens are those of every number. */
const SAMPLE = "8642097531";

function withoutSample(tokens: readonly string[]): string[] {
  const rest = tokens.map((token) => token.replace(SAMPLE, NUMBER));
  if (!rest.some((token) => token.endsWith(NUMBER))) throw new Error("a number is a token of its own");
  return rest;
}

/** A region's name and those of the regions above it, but for the country's. */
function regionNames(code: string): string[] {
  const found = REGIONS.find((region) => region[0] === code);
  if (!found) return [];
  const [, name, , , above] = found;
  return [name, ...(above === null || above === "100000" ? [] : regionNames(above))];
}

/** What the articles of one word and region have alike, with {@link NUMBER} for what tells them apart. */
function template(words: readonly string[], wordIndex: number, regionIndex: number) {
  const word = words[wordIndex] ?? "";
  const [code] = REGIONS[regionIndex] ?? REGIONS[0];
  const texts = generatedTexts(word, NUMBER);
  const sample = generatedTexts(word, SAMPLE);
  const { title, question, shortAnswer, bodyText } = sample;
  const entry = {
    articleId: "",
    editionId: "",
    document: searchDocument({
      title,
      question,
      shortAnswer,
      headings: headingsOf(word),
      bodyText,
      regionNames: regionNames(code),
      sourceNames: [],
    }),
  };
  const [row] = entryRows([entry], () => null);
  if (!row) throw new Error("one entry is one row");
  return {
    row: {
      word: wordIndex,
      region: regionIndex,
      region_code: code,
      title: texts.title,
      title_key: texts.titleKey,
      question: texts.question,
      short_answer: texts.shortAnswer,
      body: JSON.stringify(texts.body),
      body_text: texts.bodyText,
      title_tokens: withoutSample(searchTokens(title)),
      body_tokens: withoutSample(searchTokens(bodyText)),
      token_version: row.version,
      head: row.head.replaceAll(SAMPLE, NUMBER),
      tokens: withoutSample(row.tokens),
    },
    vocabulary: vocabularyRows([entry]).filter(({ token }) => token !== SAMPLE),
  };
}

/** The templates of all articles, and the words of their search entries but for their numbers. */
export function generatedTemplates(words: readonly string[]) {
  const made = words.flatMap((_, word) => REGIONS.map((_region, region) => template(words, word, region)));
  const vocabulary = new Map<string, VocabularyRow>();
  for (const row of made.flatMap((one) => one.vocabulary)) vocabulary.set(row.token, row);
  return { templates: made.map(({ row }) => row), vocabulary: [...vocabulary.values()] };
}
