import { describe, expect, test } from "vitest";
import { parseSeeds, type SeedFile } from "./parse-seeds.ts";

const LISTS: readonly SeedFile[] = [
  {
    path: "regions.yaml",
    text: [
      `- {code: "100000", name: 全国, nameEn: China, level: country}`,
      `- {code: "420000", name: 湖北省, nameEn: Hubei, parent: "100000", level: province}`,
      `- {code: "420100", name: 武汉市, nameEn: Wuhan, parent: "420000", level: prefecture}`,
    ].join("\n"),
  },
  {
    path: "categories.yaml",
    text: "- {key: mutual-aid, name: 家庭共济, nameEn: Family mutual aid, description: 说明, descriptionEn: About, position: 1}",
  },
  { path: "topics.yaml", text: "- {key: mutual-aid, name: 家庭共济, nameEn: Family mutual aid}" },
  { path: "users.yaml", text: "- {email: author@gongji.local, name: 作者, role: author}" },
];

const SLUGS = ["first-answer", "second-answer", "third-answer", "fourth-answer", "fifth-answer"];

function article(slug: string): string {
  const related = SLUGS.filter((other) => other !== slug);
  return [
    "---",
    `title: 标题 ${slug}`,
    "question: 问题是什么？",
    "category: mutual-aid",
    `region: "420100"`,
    "topics: [mutual-aid]",
    "effectiveFrom: 2026-01-09",
    "reviewBy: 2027-03-31",
    "sources:",
    "  - title: 一份文件",
    "    issuedOn: 2024-08-01",
    "    grade: statute",
    "related:",
    ...related.map((name) => `  - ${name}`),
    "---",
    "可以。",
    "",
    "依据是一份文件。",
    "",
    "## 第一节",
    "",
    `请看[另一篇](article:${related[0]})。`,
    "",
  ].join("\n");
}

const ARTICLES: readonly SeedFile[] = SLUGS.map((slug) => ({
  path: `articles/${slug}.md`,
  text: article(slug),
}));
const FILES = [...LISTS, ...ARTICLES];

/** The problems of the good seeds after one text in one file is replaced by another. */
function problemsAfter(path: string, search: string | RegExp, replacement: string): string[] {
  const files = FILES.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(search, replacement);
    expect(text, "the change must change something").not.toBe(file.text);
    return { path, text };
  });
  const parsed = parseSeeds(files);
  return parsed.ok ? [] : parsed.error.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const ARTICLE = "articles/first-answer.md";

test("good files give typed seeds: lists, drafts without body, related slugs and links in order", () => {
  const parsed = parseSeeds(FILES);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect(parsed.value.regions.map((region) => region.parentCode)).toEqual([null, "100000", "420000"]);
  expect(parsed.value.users).toEqual([{ email: "author@gongji.local", name: "作者", role: "author" }]);
  const first = parsed.value.articles.find((seed) => seed.slug === "first-answer");
  expect(first).toMatchObject({
    draft: {
      title: "标题 first-answer",
      shortAnswer: "可以。\n依据是一份文件。",
      regionCode: "420100",
      categoryKey: "mutual-aid",
      topicKeys: ["mutual-aid"],
      sources: [{ title: "一份文件", issuedOn: "2024-08-01", grade: "statute" }],
      effectiveFrom: "2026-01-09",
      effectiveTo: null,
      reviewBy: "2027-03-31",
    },
    related: ["second-answer", "third-answer", "fourth-answer", "fifth-answer"],
    links: ["second-answer"],
    markdown: "## 第一节\n\n请看[另一篇](article:second-answer)。",
  });
});

describe("an article is refused with file, line and what to do", () => {
  test.each([
    ["a key nobody knows", "reviewBy:", "reviewOn: 2027-01-01\nreviewBy:", 8, /reviewOn.*Remove it/],
    ["a missing key", /question:.*\n/, "", 2, /question: .*Add it/],
    ["a date that is none", "2027-03-31", "2027-02-31", 8, /reviewBy: .*Correct the value/],
    [
      "an end before its start",
      "reviewBy:",
      "effectiveTo: 2026-01-09\nreviewBy:",
      8,
      /effectiveTo: it is not after/,
    ],
    [
      "a source without grade",
      "    grade: statute\n",
      "",
      10,
      /sources\.0\.grade: .*Correct the value|Add it/,
    ],
    ["YAML that is none", "topics: [mutual-aid]", "topics: [mutual-aid", 7, /Correct the YAML/],
    ["an unknown region", `region: "420100"`, `region: "420500"`, 5, /“420500” is not in regions\.yaml/],
    [
      "an unknown category",
      "category: mutual-aid",
      "category: other",
      4,
      /“other” is not in categories\.yaml/,
    ],
    ["an unknown topic", "[mutual-aid]", "[mutual-aid, other]", 6, /“other” is not in topics\.yaml/],
    [
      "a related article that is none",
      "  - third-answer",
      "  - no-answer",
      15,
      /“no-answer” is not in articles/,
    ],
    ["a related article named twice", "  - third-answer", "  - second-answer", 15, /stands twice/],
    ["itself as related", "  - third-answer", "  - first-answer", 15, /names itself/],
    ["three related articles only", "  - third-answer\n", "", 13, /related: /],
    [
      "a link to an article that is none",
      "article:second-answer",
      "article:no-answer",
      25,
      /“no-answer” is not in/,
    ],
    ["a link to itself", "article:second-answer", "article:first-answer", 25, /names itself/],
    ["a title of another article", "标题 first-answer", "标题 fifth-answer", 2, /has this title too/],
    ["no short answer", "可以。\n\n依据是一份文件。\n", "", 19, /no short answer/],
    ["a link in the short answer", "可以。", "[可以](https://example.org)。", 19, /markup/],
    ["a list in the short answer", "依据是", "- 依据是", 19, /markup/],
    ["three paragraphs of short answer", "可以。", "可以。\n\n当然。", 19, /more than 2 paragraphs/],
    ["a short answer too long", "可以。", "可以".repeat(100), 19, /characters\. Shorten it to 200/],
    ["no body", /## 第一节[\s\S]*/, "", 19, /no body/],
    ["a first heading of level 3", "## 第一节", "### 第一节", 19, /level 2/],
    ["no front matter", "---\n", "", 1, /no front matter/],
  ])("%s", (_, search, replacement, line, message) => {
    const problems = problemsAfter(ARTICLE, search, replacement);
    expect(problems, "one mistake is one problem").toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).toMatch(new RegExp(`^${ARTICLE}:${line}: `));
  });

  test("a file name that is no slug of two to eight words", () => {
    for (const name of ["answer", "First-Answer", "a-b-c-d-e-f-g-h-i", "回答-一"]) {
      const parsed = parseSeeds([...FILES, { path: `articles/${name}.md`, text: article("first-answer") }]);
      expect(parsed.ok ? [] : parsed.error.map((problem) => problem.message)).toContainEqual(
        expect.stringMatching(/^the file's name is no slug\. Use/),
      );
    }
  });
});

describe("a list is refused with file, line and what to do", () => {
  test.each([
    ["regions.yaml", `parent: "420000"`, `parent: "430000"`, 3, /parent 430000 is not listed above/],
    ["regions.yaml", `code: "420100"`, `code: "430100"`, 3, /cannot stand under the province 420000/],
    ["regions.yaml", "level: prefecture", "level: county", 3, /^$/],
    ["regions.yaml", `code: "420100"`, "code: 420100", 3, /code: .*Correct the value/],
    ["regions.yaml", `code: "420000"`, `code: "100000"`, 2, /“100000” stands twice/],
    ["categories.yaml", "position: 1", "position: 0", 1, /position: /],
    ["topics.yaml", "nameEn", "english", 1, /english.*Remove it/],
    ["users.yaml", "role: author", "role: owner", 1, /role: .*Correct the value/],
    ["users.yaml", "author@gongji.local", "author", 1, /email: .*Correct the value/],
  ])("%s: %s -> %s", (path, search, replacement, line, message) => {
    const problems = problemsAfter(path, search, replacement).filter((problem) => problem.startsWith(path));
    if (message.source === "^$") return expect(problems).toEqual([]);
    expect(problems).toContainEqual(expect.stringMatching(message));
    expect(problems[0]).toMatch(new RegExp(`^${path}:${line}: `));
  });

  test("a missing file", () => {
    const parsed = parseSeeds(FILES.filter((file) => file.path !== "topics.yaml"));
    expect(parsed.ok ? [] : parsed.error).toContainEqual({
      file: "topics.yaml",
      line: 1,
      message: "the file is missing. Add it.",
    });
  });
});

test("an article that cannot be read does not make links to it wrong", () => {
  const problems = problemsAfter("articles/second-answer.md", "reviewBy: 2027-03-31\n", "");
  expect(problems).toHaveLength(1);
});
