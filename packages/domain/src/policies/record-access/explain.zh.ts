import { type Explanation, writeDate } from "../../policy/index.ts";
import type { RecordAccess } from "./shape.ts";
import { BASES_OF_ACCESS, CONSENTS, GIVERS, PURPOSES, RECORDS, VIEWERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<RecordAccess> = {
  headline: {
    yes: ({ basis, free }) => `可以查，依据是${BASES_OF_ACCESS[basis].zh}${free ? "，免费" : ""}。`,
    no: () => "不能查。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    "own-query": {
      met: (needed) => `参保人有权查询自己的${RECORDS[needed].zh}，不收费。`,
      unknown: (needed) => `当天本人怎样查询自己的${RECORDS[needed].zh}，没有核实到规定。`,
    },
    duty: {
      met: (_needed, given) => `${VIEWERS[given].zh}在法定职责范围内可以查阅，不必另得本人同意。`,
      unknown: (needed, given) =>
        `${needed.length === 0 ? "当天哪些机关、机构可以依职责查阅没有核实到" : `核实到可以依职责查阅的是${list(needed, VIEWERS)}`}；${VIEWERS[given].zh}能看到什么，没有核实到规定。`,
    },
    purpose: {
      met: (needed) => `目的是${PURPOSES[needed].zh}，符合规定。`,
      failed: (needed, given) =>
        `只能为了${PURPOSES[needed].zh}查阅${given === null ? "" : `，不能用于${PURPOSES[given].zh}`}。`,
      unknown: (needed) => `没有说明目的；只有为了${PURPOSES[needed].zh}才可以查阅。`,
    },
    barred: {
      failed: (_needed, given) => `${RECORDS[given].zh}含有疾病信息，征信机构不得采集，本人同意也不行。`,
    },
    "near-relative": {
      met: () => "查询人是逝者的近亲属。",
      failed: (_needed, given) => `逝者的记录只有近亲属可以查阅，${VIEWERS[given].zh}不在内。`,
      unknown: () => "当天谁可以查阅逝者的记录，没有核实到规定。",
    },
    arrangement: {
      met: () => "逝者生前没有另作安排。",
      failed: () => "逝者生前另有安排，应当尊重。",
    },
    guardian: {
      met: (needed, given) => `孩子${given ?? 0}岁，未满${needed ?? 0}岁，由父母或其他监护人作主。`,
      failed: (needed, given) =>
        `孩子${given ?? 0}岁，已满${needed ?? 0}岁，不再由监护人代为同意，要本人同意。`,
      unknown: (needed, given) =>
        needed === null
          ? "当天监护人能不能代为查询，没有核实到规定。"
          : `${given === null ? "没有说明孩子的年龄：" : ""}未满${needed}岁的由监护人作主，满${needed}岁的要本人同意。`,
    },
    "adult-guardian": {
      unknown: (_needed, given) =>
        `本人没有辨认能力时，${VIEWERS[given].zh}能不能以监护人的身份查询，没有核实到规定。`,
    },
    consent: {
      met: (_needed, given) => `有${given === null ? "" : CONSENTS[given].zh}，达到要求。`,
      failed: (needed, given) =>
        `${needed === null ? "经办机构应当保密，没有本人同意不得告诉他人" : `需要${CONSENTS[needed].zh}`}，现在${given === null || given === "none" ? "本人没有同意" : `只有${CONSENTS[given].zh}`}。`,
      unknown: (needed, given) =>
        given === null
          ? `没有说明本人是否同意${needed === null ? "" : `；查看这类记录需要${CONSENTS[needed].zh}`}。`
          : "当天本人同意后能不能让他人查看，没有核实到规定。",
    },
    "consent-giver": {
      met: (needed) => `同意由${GIVERS[needed].zh}作出。`,
      failed: (needed, given) =>
        `同意应当由${GIVERS[needed].zh}作出${given === null ? "" : `，不是${GIVERS[given].zh}`}。`,
      unknown: (needed) => `没有说明由谁同意；应当由${GIVERS[needed].zh}作出。`,
    },
    "consent-standing": {
      met: (_needed, given) => `同意到${writeDate(given, "zh-CN")}才撤回，当天仍然有效。`,
      failed: (_needed, given) => `同意已于${writeDate(given, "zh-CN")}撤回，不能再查。`,
      unknown: (_needed, given) =>
        `同意已于${writeDate(given, "zh-CN")}撤回；当天撤回有什么效力，没有核实到规定。`,
    },
    "consent-scope": {
      met: () => "这次查询在同意的目的和范围之内。",
      failed: () => "这次查询超出了同意的目的和范围，要重新取得同意。",
      unknown: () => "当天超出同意范围怎样处理，没有核实到规定。",
    },
    secrecy: (record) => `经办机构和工作人员对${RECORDS[record].zh}负有保密义务，泄露要承担责任。`,
    sensitive: (record) => `这里的${RECORDS[record].zh}属于敏感个人信息，须单独同意。`,
    "withdrawal-not-retroactive": () => "撤回不影响撤回以前已经进行的查询的效力。",
    "unless-arranged": () => "逝者生前另有安排的除外。",
    "minors-need-guardian": (age) => `没有说明年龄；未满${age}岁的，同意要由父母或其他监护人作出。`,
    "sale-is-crime": () =>
      "非法出售或者提供个人信息，情节严重的处三年以下有期徒刑，特别严重的处三年以上七年以下有期徒刑。",
    "papers-unverified": () => "受托查询要带什么材料（如授权书），没有核实到统一规定，请先问当地经办机构。",
    "family-account-scope-unverified": () => "亲情账户里究竟能看到哪些记录，没有核实到官方清单。",
  },
  quantities: {},
};
