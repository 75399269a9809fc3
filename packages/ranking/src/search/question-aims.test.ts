import { expect, test } from "vitest";
import { readSearchQuery, searchDocument, soughtWords } from "./index.ts";
import { questionAims } from "./question-aims.ts";

test.for([
  ["灵活就业人员医保一个月交多少钱", ["?amount"]],
  ["家庭共济怎么绑定", ["?way"]],
  ["生育津贴什么时候发", ["?time"]],
  ["断缴的医保能补缴吗，最多补几年？", ["?time", "?may"]],
  ["职工医保要交满多少年", ["?time"]],
  ["哪些亲戚可以共济", ["?who", "?may"]],
  ["亲情账户和家庭共济有什么区别", ["?what"]],
  ["公司不给交医保怎么办", []],
  ["家庭共济", []],
] as const)("%s asks for %o", ([text, aims]) => {
  expect(questionAims(text)).toEqual(aims);
});

const TEXT = { shortAnswer: "", headings: [], bodyText: "", regionNames: [], sourceNames: [] };

test("an aim stands in an article's head where it is asked, and is no word one could look for", () => {
  const { head, tokens, titleTokens, vocabulary } = searchDocument({
    ...TEXT,
    title: "家庭共济怎么办理",
    question: "共济要多久",
  });
  expect(head.get("?way")).toEqual(["title"]);
  expect(head.get("?time")).toEqual(["question"]);
  for (const words of [tokens, titleTokens, new Set(vocabulary.map(({ token }) => token))]) {
    expect([...words].filter((token) => token.startsWith("?"))).toEqual([]);
  }
});

test("headings say what an article is about, as its short answer does", () => {
  const { head } = searchDocument({ ...TEXT, title: "甲", question: "乙", headings: ["灵活就业人员"] });
  expect(head.get("灵活就业人员")).toEqual(["answer"]);
});

test("an aim is no word: alone it finds nothing, and what lacks it lacks nothing", () => {
  const counts = new Map([["家庭共济", 3]]);
  const vocabulary = { articleCount: 10, counts, soundingLike: new Map(), spelledLike: new Map() };
  const found = soughtWords(readSearchQuery("家庭共济怎么办理"), vocabulary);
  expect(found.words.map(({ options, isAim = false }) => [options[0]?.token, isAim])).toEqual([
    ["家庭共济", false],
    ["?way", true],
  ]);
  expect(soughtWords(readSearchQuery("甲乙怎么丙丁"), vocabulary).words).toEqual([]);
});
