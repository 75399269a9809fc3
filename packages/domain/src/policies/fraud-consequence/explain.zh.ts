import { type Explanation, writeDate, writeYuan } from "../../policy/index.ts";
import type { Range } from "./facts.ts";
import type { FraudConsequence, FraudOutcome, Sanction } from "./shape.ts";
import { ACTS, FUNDS, PARTIES, SCALES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

function span({ least, most }: Range): string {
  return `${least}至${most}`;
}

const SUSPENDED = { settlement: "暂停联网结算", services: "暂停责任部门的医保服务" } as const;

function fineText(sanction: Sanction): string {
  const { fineLeastTimes, fineMostTimes, fineLeastFen, fineMostFen } = sanction;
  if (fineMostTimes === 0) return "不罚款";
  const money =
    fineLeastFen === null || fineMostFen === null
      ? ""
      : `${writeYuan(fineLeastFen, "zh-CN")}至${writeYuan(fineMostFen, "zh-CN")}`;
  if (fineLeastTimes === null || fineMostTimes === null) return money === "" ? "" : `罚款${money}`;
  return `处${span({ least: fineLeastTimes, most: fineMostTimes })}倍罚款${money === "" ? "" : `，即${money}`}`;
}

function sanctionText(sanction: Sanction): string {
  if (sanction.suspendedUntilCooperation) {
    return "在配合调查之前可以暂停联网结算，期间的医疗费用由本人全额垫付";
  }
  const { refundFen, suspensionLeastMonths, suspensionMostMonths } = sanction;
  const parts: string[] = [];
  if (sanction.refunds) {
    parts.push(refundFen === null ? "退回造成的损失" : `退回${writeYuan(refundFen, "zh-CN")}`);
  }
  if (sanction.instalments) parts.push("一次退回有困难的可以商定分期");
  if (suspensionLeastMonths !== null && suspensionMostMonths !== null) {
    parts.push(
      `${SUSPENDED[sanction.suspends ?? "settlement"]}${span({ least: suspensionLeastMonths, most: suspensionMostMonths })}个月`,
    );
  }
  parts.push(fineText(sanction));
  return parts.filter((part) => part !== "").join("，");
}

function outcomeText(outcome: FraudOutcome): string {
  switch (outcome.type) {
    case "sanction":
      return sanctionText(outcome);
    case "punishment":
      if (outcome.mostYears === null) return `按诈骗罪处${outcome.leastYears}年以上有期徒刑或者无期徒刑`;
      return outcome.leastYears === 0
        ? `按诈骗罪处${outcome.mostYears}年以下有期徒刑、拘役或者管制`
        : `按诈骗罪处${outcome.leastYears}年以上${outcome.mostYears}年以下有期徒刑`;
    case "coverage":
      return `${list(outcome.parties, PARTIES)}纳入医保信用管理`;
  }
}

/** The sentences in Chinese. */
export const zh: Explanation<FraudConsequence> = {
  headline: {
    yes: (outcome) => `会：${outcomeText(outcome)}。`,
    no: (outcome) => (outcome === null ? "不会。" : `不会。处理结果是：${outcomeText(outcome)}。`),
    value: (outcome) => `责令改正；${outcomeText(outcome)}。`,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    act: {
      met: (_needed, given) => (given === null ? "" : `${ACTS[given].zh}，有明确的处理规定。`),
      unknown: (_needed, given) =>
        given === null
          ? "没有说明做了什么，无法判断适用哪条规定。"
          : `${ACTS[given].zh}：当天当地怎样处理，没有核实到规定。`,
    },
    purpose: {
      unknown: ({ act, fine }) =>
        `没有说明${ACTS[act].zh}是否以骗取基金为目的：有骗保目的${fine === null ? "才罚款" : `要处${span(fine)}倍罚款`}，没有骗保目的不罚款。`,
    },
    insured: {
      met: (needed, given) =>
        given === true
          ? `行为人是参保人，暂停医疗费用联网结算${span(needed)}个月。`
          : "行为人不是参保人，没有联网结算可以暂停。",
      unknown: (needed) => `没有说明行为人是不是参保人：参保人还要暂停联网结算${span(needed)}个月。`,
    },
    fund: {
      met: (_needed, given) => `${FUNDS[given].zh}适用这些规定。`,
      unknown: (needed, given) =>
        `${needed.length === 0 ? "当天的规定适用于哪些基金没有核实到" : `核实到的规定当天适用于${list(needed, FUNDS)}`}；${FUNDS[given].zh}是否适用没有核实到。`,
    },
    suspension: {
      met: () => "规定对这种行为暂停联网结算或者医保服务。",
      failed: (needed, given) =>
        needed === null
          ? `${ACTS[given].zh}，按规定不暂停联网结算或者医保服务。`
          : `不能按条例暂停：暂停联网结算的规定${writeDate(needed, "zh-CN")}才施行，行为当天还没有。`,
      unknown: (_needed, given) => `${ACTS[given].zh}当天会不会暂停，没有核实到规定，或者还缺少条件。`,
    },
    fine: {
      met: (needed) => (needed === null ? "规定对这种行为罚款。" : `规定处${span(needed)}倍罚款。`),
      failed: (_needed, given) => `${ACTS[given].zh}，在这里不罚款。`,
    },
    "credit-record": {
      unknown: () =>
        "没有核实到把个人骗取医保基金记入个人征信的规定：征信机构不得采集疾病和病史信息，2019年社会保险严重失信名单的办法也不包括医保。",
    },
    "insurance-credit": {
      met: (_needed, given) =>
        given === null ? "" : `${PARTIES[given].zh}在医保信用管理的范围内；这与个人征信是两回事。`,
      unknown: (needed, given) =>
        given === null
          ? "没有说明是机构还是个人，无法判断。"
          : `${needed.length === 0 ? "没有核实到信用管理的对象" : `核实到的信用管理对象是${list(needed, PARTIES)}`}；${PARTIES[given].zh}当地是否纳入没有核实到。`,
    },
    "crime-act": {
      met: (_needed, given) => (given === null ? "" : `${ACTS[given].zh}，数额较大的按诈骗罪追究。`),
      unknown: (_needed, given) =>
        given === null
          ? "没有说明做了什么，无法判断是否构成犯罪。"
          : `${ACTS[given].zh}当天是否按诈骗罪追究，没有核实到规定。`,
    },
    "crime-scale": {
      met: (_needed, given) => (given === null ? "" : `办案机关认定${SCALES[given].zh}。`),
      unknown: (needed) =>
        `多少钱算“数额较大”没有核实到${
          needed === null
            ? "，当天的刑期也没有核实到。"
            : `；刑期按档次分别是${needed.large.most ?? 0}年以下、${needed.huge.least}至${needed.huge.most ?? 0}年、${needed["extremely-huge"].least}年以上直至无期徒刑。`
        }`,
    },
    reward: { unknown: () => "举报有没有奖励、奖励多少，没有核实到官方原文。" },
    "presumed-purpose": (act) => `${ACTS[act].zh}，按实施细则可以认定为以骗取基金为目的。`,
    "no-purpose-no-fine": () => "没有骗保目的，只责令改正、退回损失，不罚款。",
    "fine-depends-on-purpose": (range) =>
      `另外是否罚款要看有没有骗保目的${range === null ? "" : `；有的处${span(range)}倍罚款`}。`,
    "not-insured": () => "暂停联网结算只针对参保人。",
    "amount-missing": () => "没有给出损失或骗取的金额，只能说倍数，算不出数额。",
    "criminal-liability": () => "构成犯罪的，另依刑法第二百六十六条追究诈骗罪的刑事责任。",
    "institution-suspension-depends": (range) =>
      `机构拒不改正或者造成严重后果的，还要暂停责任部门的医保服务${span(range)}个月；这一点没有说明。`,
    "local-insurance-credit": (parties) =>
      `当地条例另有医保信用管理，对象是${list(parties, PARTIES)}；它不是个人征信。`,
    "credit-claim-unsupported": () =>
      "因此不能说“会影响个人征信”；有的地方对参保人实行医保信用管理，那是另一回事。",
  },
  quantities: { refund: "退回", "fine-least": "罚款下限", "fine-most": "罚款上限" },
};
