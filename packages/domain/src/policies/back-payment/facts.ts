import { countFact, flagFact, rateFact, wordListFact } from "../../policy/index.ts";
import { GAPS } from "./words.ts";

/** What the rule needs to know. */
export const facts = {
  payable: wordListFact(GAPS, { zh: "可以补缴的", en: "What can be paid late" }),
  "wider-payable": wordListFact(GAPS, { zh: "可能另可补缴的", en: "What else may be payable late" }),
  "time-limit-years": countFact("years", {
    zh: "单位欠费补缴的年限",
    en: "Years within which an employer's debt can be paid",
  }),
  "transfer-gap-months": countFact("months", {
    zh: "转移接续可以补缴的最长中断",
    en: "Longest gap that can be paid for on a transfer",
  }),
  "resident-wait-cut-months": countFact("months", {
    zh: "居民每补缴一年减少的等待期",
    en: "Waiting period removed for each missed year a resident pays",
  }),
  "late-fee-per-day": rateFact({ zh: "每日滞纳金", en: "Late fee per day" }),
  "fine-least": countFact("count", {
    zh: "罚款最低倍数",
    en: "Lowest fine, as a multiple of the amount owed",
  }),
  "fine-most": countFact("count", {
    zh: "罚款最高倍数",
    en: "Highest fine, as a multiple of the amount owed",
  }),
  "undeclared-ratio": rateFact({
    zh: "未申报时占上月缴费额的比例",
    en: "Share of last month's contribution due when the employer does not declare",
  }),
  "order-days-at-most": countFact("days", {
    zh: "责令缴纳的最长期限",
    en: "Longest deadline an order to pay may give",
  }),
  "benefits-stop": flagFact({ zh: "欠费期间停止享受待遇", en: "Benefits stop while contributions are owed" }),
};
