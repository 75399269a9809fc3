import { claimsText, type Explanation, writeDate } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { Enrolment, EnrolmentOutcome } from "./shape.ts";
import { DETAILS, HOUSEHOLDS, type Payment, SCHEMES, STATUSES, type Status } from "./words.ts";

const PAYMENTS: Readonly<Record<Payment, string>> = {
  "employer-and-employee": "由单位和个人共同缴费",
  self: "参加职工医保的由个人缴费",
  "self-and-subsidy": "个人缴费，财政补助",
  nobody: "不再缴费",
};

function date(day: PlainDate): string {
  return writeDate(day, "zh-CN");
}

function people(statuses: readonly Status[]): string {
  return statuses.map((status) => STATUSES[status].zh).join("、");
}

function schemeText(outcome: EnrolmentOutcome & { ask: "scheme" }): string {
  const names = outcome.schemes.map((scheme) => SCHEMES[scheme].zh).join("或者");
  const verb = outcome.compulsory ? "应当参加" : outcome.pays === "nobody" ? "继续享受" : "可以参加";
  const registrar =
    outcome.registers === "employer"
      ? "，由用人单位登记"
      : outcome.pays === "nobody"
        ? ""
        : outcome.pays === "self-and-subsidy"
          ? "，由本人（未成年人由家长）办理登记"
          : "，由本人办理登记";
  return `${verb}${names}${registrar}，${PAYMENTS[outcome.pays]}。`;
}

function yesText(outcome: EnrolmentOutcome): string {
  switch (outcome.ask) {
    case "may-join":
      return `可以参加${SCHEMES[outcome.scheme].zh}。`;
    case "must-join":
      return "必须参加职工医保。";
    case "registration-late":
      return `逾期。应当自用工之日起${outcome.limitDays}日内办理，最迟${date(outcome.lastDay)}。`;
    case "agency-late":
      return `超时。经办机构应当在${outcome.limitWorkingDays}个工作日内办理。`;
    case "flexible-account":
      return "是，灵活就业人员也应当建立个人账户。";
    default:
      return "可以。";
  }
}

function noText(outcome: EnrolmentOutcome | null): string {
  switch (outcome?.ask) {
    case "must-join":
      return "不是必须参加职工医保。";
    case "registration-late":
      return `没有逾期。应当自用工之日起${outcome.limitDays}日内办理，最迟${date(outcome.lastDay)}。`;
    case "agency-late":
      return `没有超时。经办机构应当在${outcome.limitWorkingDays}个工作日内办理。`;
    case "flexible-account":
      return "不是必须建立个人账户。";
    case "two-at-once":
      return "不能同时参加两种医保。";
    default:
      return "不能参加。";
  }
}

/** The sentences in Chinese. */
export const zh: Explanation<Enrolment> = {
  headline: {
    yes: yesText,
    no: noText,
    value: (outcome) => {
      if (outcome.ask === "scheme") return schemeText(outcome);
      if (outcome.ask === "agency-deadline")
        return `经办机构收到申请后${outcome.limitWorkingDays}个工作日内办理。`;
      if (outcome.ask === "registration-deadline")
        return `单位应当自用工之日起${outcome.limitDays}日内办理，最迟${date(outcome.lastDay)}。`;
      if (outcome.ask !== "resident-deadline") return "";
      if (outcome.lastDay !== null) return `最迟${date(outcome.lastDay)}参保缴费。`;
      return `新生儿在出生后${outcome.days ?? 0}日内参保。`;
    },
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    told: { unknown: (needed) => `没有说明${DETAILS[needed].zh}。` },
    status: {
      met: (needed, given) =>
        `${STATUSES[given].zh}属于${needed.map((scheme) => SCHEMES[scheme].zh).join("或者")}的参保范围。`,
      unknown: (_needed, given) => `${STATUSES[given].zh}当天该参加哪一种医保，没有核实到规定。`,
    },
    joins: {
      met: (needed, given) => `${STATUSES[given].zh}在${SCHEMES[needed].zh}的参保范围内。`,
      failed: (needed, given) => `${STATUSES[given].zh}不在${SCHEMES[needed].zh}的参保范围内。`,
      unknown: (needed, given) => `${STATUSES[given].zh}当天能否参加${SCHEMES[needed].zh}，没有核实到规定。`,
    },
    must: {
      met: (_needed, given) => `${STATUSES[given].zh}应当参加职工医保，由单位登记，不能自愿放弃。`,
      failed: (needed, given) =>
        `法律规定应当参加职工医保的是${people(needed)}；${STATUSES[given].zh}不在其中。`,
      unknown: (_needed, given) => `${STATUSES[given].zh}当天是否必须参加职工医保，没有核实到规定。`,
    },
    household: {
      met: (_needed, given) => `${HOUSEHOLDS[given].zh}不妨碍参保。`,
      unknown: (_needed, given) => `${HOUSEHOLDS[given].zh}当天能否在当地参保，当地的规定没有核实到。`,
    },
    term: {
      met: (needed, given) => `${date(given)}用工，办理登记的期限是${needed ?? 0}日。`,
      unknown: (_needed, given) => `${date(given)}用工时，办理登记的期限没有核实到规定。`,
    },
    "past-deadline": {
      met: (needed, given) =>
        given === null
          ? `最迟是${date(needed)}，当天已过，单位还没有申请。`
          : `最迟是${date(needed)}，单位${date(given)}才申请。`,
      failed: (needed, given) =>
        given === null
          ? `最迟是${date(needed)}，还没有过。`
          : `最迟是${date(needed)}，单位${date(given)}申请，在期限之内。`,
    },
    "agency-term": {
      met: (needed) => `经办机构办理登记的期限是${needed ?? 0}个工作日。`,
      unknown: () => "当天经办机构办理登记的期限，没有核实到规定。",
    },
    "past-agency-term": {
      met: (needed, given) => `用了${given}个工作日，超过${needed}个工作日。`,
      failed: (needed, given) => `用了${given}个工作日，没有超过${needed}个工作日。`,
    },
    "one-at-a-time": {
      failed: () => "当地规定同一时间只能参加一种基本医保，不能重复参保。",
      unknown: () => "当地当天能否同时参加两种医保，没有核实到规定。",
    },
    account: {
      met: () => "当地规定灵活就业人员参加职工医保应当建立个人账户。",
      unknown: () => "当地当天灵活就业人员是否必须建立个人账户，没有核实到规定。",
    },
    "resident-deadline": {
      met: (needed) => `${needed}年度的费用应当在上一年截止日以前缴清。`,
      unknown: (needed) => `当地${needed}年度居民医保的集中参保期，没有核实到规定。`,
    },
    "newborn-term": { unknown: () => "当地新生儿参保的期限，没有核实到规定。" },
    "not-a-third-insurance": () =>
      "基本医保只有职工医保和居民医保两种；灵活就业是参加职工医保的一种方式，不是第三种医保。",
    "must-be-employee": (status) => `${STATUSES[status].zh}应当参加职工医保，由单位登记。`,
    "labour-relation-decides": () => "决定参加职工医保的是劳动关系，不是户籍；农村户籍也一样。",
    "household-not-asked": () => "这里没有考虑户籍；外地户籍在常住地、就业地参保的条件要看当地规定。",
    "household-relaxation": () =>
      "国家自2024年8月起要求放宽在常住地、就业地参保的户籍限制；当地是否已经落实，请向当地医保经办机构确认。",
    "first-day-not-counted": () => "开始的当天不计入。",
    "agency-then": (days) => `经办机构收到申请后，应当在${days}个工作日内办理。`,
    "deadline-passed": (day) => `截止日${date(day)}已经过了。`,
    "window-local": () => "集中参保期由各地公布；过期参保要等待，详见待遇等待期。",
    claimed: (claims) => claimsText(claims, "zh-CN"),
  },
  quantities: { "last-day": "最迟日期", "days-late": "逾期天数" },
};
