import { expect, test } from "vitest";
import { createPlaces } from "./places.ts";
import { understand } from "./understand.ts";

const places = createPlaces([
  { code: "100000", name: "全国", parentCode: null },
  { code: "420000", name: "湖北省", parentCode: "100000" },
  { code: "420100", name: "武汉市", parentCode: "420000" },
  { code: "440100", name: "广州市", parentCode: "100000" },
]);
const read = (title: string, text = "", regionCode: string | null = null, topics: string[] = []) =>
  understand({ title, text, regionCode, topics }, places);
const mainKind = (title: string) => [...read(title).kinds].sort((a, b) => b[1] - a[1])[0]?.[0];

test("what is to be done: paying that is looked up is no paying", () => {
  expect([...read("职工医保怎么缴费").acts]).toEqual(["pay"]);
  const lookedUp = read("孩子的医保费缴了吗，怎样查询");
  expect([...lookedUp.acts]).toEqual(["look-up"]);
  expect(lookedUp.things).toContain("contribution-record");
});

test("years and months that are counted are no paying either", () => {
  expect([...read("退休前医保要交20年吗").acts]).toEqual(["count-years"]);
  expect([...read("医保交多久可以用").acts]).toEqual(["start-using"]);
  expect([...read("生育津贴要连续交10个月吗").acts]).toEqual(["have-child"]);
});

test("a card or an account and relatives mean mutual aid", () => {
  expect(read("爸妈能用我的医保卡吗").kinds.get("mutual-aid")).toBeGreaterThan(0);
  expect(mainKind("给老婆交居民医保能用个人账户吗")).toBe("mutual-aid");
});

test("two places are a home and a place of care; a place inside another is one", () => {
  const two = read("武汉医保在广州看病能报吗");
  expect(two.acts).toContain("use-elsewhere");
  expect(two.regionChain).toEqual(["420100", "420000", "100000"]);
  expect(read("湖北武汉医保怎么缴费").acts).not.toContain("use-elsewhere");
  expect(read("湖北武汉医保怎么缴费").regionChain[0]).toBe("420100");
});

test("what an editor said goes before what the words say", () => {
  expect(read("武汉医保", "", "440100").regionChain[0]).toBe("440100");
  expect([...read("怎么办", "", null, ["maternity"]).kinds.keys()]).toEqual(["maternity"]);
});

test("a county no list knows is a place of its own when the text says it is one", () => {
  expect(read("云梦医保局在哪", "云梦县医疗保障局的地址如下").regionChain).toEqual(["name:云梦", "100000"]);
  expect(read("云端办医保", "线上办理").regionChain).toEqual(["100000"]);
});

test("hospital lists, diets and phone books are not our field, whatever word of it they use", () => {
  for (const title of ["武汉治疗湿疹的医院有哪些", "感冒以后吃什么好", "祛斑哪个医院好", "高考分数线查询"]) {
    expect(read(title, "可以使用医保，医保报销比例因医院而异，医保卡可以使用").inField, title).toBe(false);
  }
  for (const title of ["职工医保怎么缴费", "生育津贴怎么领", "住院押金要交多少"]) {
    expect(read(title, "出院时凭医保卡结算，医保报销以后多退少补").inField, title).toBe(true);
  }
});

test("a word inside another word is not found", () => {
  expect(read("体检检查项目").acts.size).toBe(0);
  expect(read("提交材料").acts.size).toBe(0);
});
