import { expect, test } from "vitest";
import { reasonSentence } from "./reason-sentence.ts";
import { createRelatedIndex } from "./related-index.ts";
import { TRAINED_MODEL } from "./related-model.ts";

const NAMES = {
  region: (code: string) => ({ zh: `区${code}`, en: `region ${code}` }),
  kind: (kind: string) => ({ zh: `类${kind}`, en: `kind ${kind}` }),
};
const REGIONS = [
  { code: "100000", name: "全国", parentCode: null },
  { code: "420000", name: "湖北省", parentCode: "100000" },
  { code: "420100", name: "武汉市", parentCode: "420000" },
  { code: "440100", name: "广州市", parentCode: "100000" },
];

/** The reason of one article beside another, each a title and, where it differs, what stands above its answer. */
function sentence(other: string | [string, string], here: string | [string, string]): string | undefined {
  const index = createRelatedIndex(REGIONS, TRAINED_MODEL);
  for (const [id, article] of Object.entries({ other, here })) {
    const [title, text] = typeof article === "string" ? [article, ""] : article;
    index.put({ id, title, text, regionCode: null, topics: [] });
  }
  const [suggestion] = index.suggestionsFor("here");
  return suggestion && reasonSentence(suggestion.reason, NAMES).zh;
}

test("a person reads why an article is proposed", () => {
  expect(sentence("职工医保怎么缴费", "武汉职工医保怎么缴费")).toBe("同一个问题，全国规则");
  expect(sentence("湖北职工医保怎么缴费", "武汉职工医保怎么缴费")).toBe("同一个问题，上级地区：区420000");
  expect(sentence("武汉职工医保怎么缴费", "职工医保怎么缴费")).toBe("同一个问题，当地规则：区420100");
  expect(sentence("广州职工医保怎么缴费", "武汉职工医保怎么缴费")).toBe("同一个问题，其他地区：区440100");
  expect(sentence("职工医保，怎么缴费？", "职工医保怎么缴费")).toBe("同一个问题");
  expect(sentence("公司职工医保缴费流程", "职工医保怎么缴费")).toBe("同一主题：类contribution");
  expect(sentence("怎样查询有没有交医保", "职工医保怎么缴费")).toBe("下一步：怎样查询");
  expect(sentence("武汉生育津贴怎么领", "武汉职工医保怎么缴费")).toBe("同一地区：区420100");
});

test("the same question is what is asked word for word but for its place, in the title or above the answer", () => {
  const asked = "职工医保要累计缴满多少年，退休以后才不用再缴？\n";
  expect(
    sentence(["浙江职工医保要交满20年吗？", asked], ["医保要交满多少年", `${asked}全国没有统一的年数。`]),
  ).toBe("同一个问题");
  const national = ["职工医保个人账户能共济给哪些亲属？", "岳父母、公婆能用我的医保个人账户吗？"];
  for (const title of national) {
    expect(sentence(title, "武汉怎么把医保个人账户共济给家人？"), title).not.toMatch(/同一个问题/);
  }
});
