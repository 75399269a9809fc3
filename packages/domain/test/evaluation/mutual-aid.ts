import { fenOf, outcomeField, type ScenarioMapping, wordOf, yuanOf } from "./scenario.ts";

const RELATION: Readonly<Record<string, string>> = {
  配偶: "spouse",
  妻子: "spouse",
  丈夫: "spouse",
  父亲: "parent",
  母亲: "parent",
  父母: "parent",
  儿子: "child",
  女儿: "child",
  子女: "child",
  哥哥: "sibling",
  弟弟: "sibling",
  姐姐: "sibling",
  妹妹: "sibling",
  祖父: "paternal-grandparent",
  祖母: "paternal-grandparent",
  爷爷: "paternal-grandparent",
  奶奶: "paternal-grandparent",
  外祖父: "maternal-grandparent",
  外祖母: "maternal-grandparent",
  外公: "maternal-grandparent",
  外婆: "maternal-grandparent",
  孙子: "grandchild-by-son",
  孙女: "grandchild-by-son",
  外孙: "grandchild-by-daughter",
  外孙子: "grandchild-by-daughter",
  外孙女: "grandchild-by-daughter",
  岳父: "parent-in-law",
  岳母: "parent-in-law",
  公公: "parent-in-law",
  婆婆: "parent-in-law",
  配偶的父亲: "parent-in-law",
  配偶的母亲: "parent-in-law",
  配偶的父母: "parent-in-law",
  儿媳: "child-in-law",
  女婿: "child-in-law",
};
const SCHEME: Readonly<Record<string, string>> = {
  职工医保: "employee",
  城乡居民医保: "resident",
  居民医保: "resident",
  未参保: "none",
  "未参保,拟参加城乡居民医保": "none",
};
const USE: Readonly<Record<string, string>> = {
  居民医保个人缴费: "resident-contribution",
  长期护理保险个人缴费: "care-insurance-contribution",
  职工医保缴费: "employee-contribution",
  体育健身消费: "fitness",
  养生保健消费: "wellness",
  公共卫生费用: "public-health",
};

/** Every balance a scenario names besides the own one is a shared account, in the order it names them. */
function settlementOf(facts: Readonly<Record<string, unknown>>): Record<string, number> {
  const question = {
    burdenFen: fenOf(facts.personal_burden_yuan),
    ownFen: fenOf(facts.own_balance_yuan ?? 0),
  };
  const donors = Object.entries(facts)
    .filter(([name]) => name.startsWith("donor_") && name.endsWith("balance_yuan"))
    .map(([, yuan], index) => [`donor${index + 1}Fen`, fenOf(yuan)]);
  return { ...question, ...Object.fromEntries(donors) };
}

/** Questions about family mutual aid; those about the order of payment belong to the settlement. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    if ("own_balance_yuan" in facts || "personal_burden_yuan" in facts) {
      return { kind: "mutual-aid-settlement", question: settlementOf(facts) };
    }
    const donor = String(facts.region_adcode);
    const inProvince = facts.same_province === true ? { recipientRegion: `${donor.slice(0, 2)}0000` } : {};
    const there = facts.recipient_region_adcode
      ? { recipientRegion: String(facts.recipient_region_adcode) }
      : inProvince;
    return {
      kind: "mutual-aid",
      question: {
        relation: wordOf(RELATION, facts.relation),
        donorScheme: wordOf(SCHEME, facts.donor_insurance),
        recipientScheme: wordOf(SCHEME, facts.recipient_insurance),
        use: facts.use === undefined ? "care-cost" : wordOf(USE, facts.use),
        ...there,
      },
    };
  },
  numbers(decision) {
    if (decision.kind === "mutual-aid-settlement") {
      return {
        own_pays_yuan: yuanOf(outcomeField(decision, "ownPaysFen")),
        donors_pay_yuan: yuanOf(outcomeField(decision, "sharedPaysFen")),
        cash_yuan: yuanOf(outcomeField(decision, "cashFen")),
      };
    }
    const relation = decision.reasons.find((reason) => reason.code === "relation");
    const needed = relation?.type === "gate" && Array.isArray(relation.needed) ? relation.needed : [];
    return { relative_kinds_count: needed.length, effective_date_wide_list: decision.holds.to };
  },
};
