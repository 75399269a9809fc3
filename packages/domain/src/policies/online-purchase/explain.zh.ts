import { type Explanation, writeDate, writeYuan } from "../../policy/index.ts";
import type { OnlinePurchase } from "./shape.ts";
import { ITEMS, PAYERS, PLATFORMS, SCHEMES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<OnlinePurchase> = {
  headline: {
    yes: ({ accountPaysFen, cashFen }) =>
      accountPaysFen === null || cashFen === null
        ? "可以在线上用个人账户购买。"
        : `可以在线上购买：账户支付${writeYuan(accountPaysFen, "zh-CN")}，其余${writeYuan(cashFen, "zh-CN")}自己付。`,
    no: () => "不能这样在线上购买。",
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    open: {
      met: () => "当地已经开通线上用个人账户购药。",
      failed: (needed, given) =>
        needed === null
          ? `${writeDate(given, "zh-CN")}当地还没有开通线上用个人账户购药。`
          : `${writeDate(given, "zh-CN")}当地还没有开通，从${writeDate(needed, "zh-CN")}起才能在线上用个人账户购药。`,
      unknown: () => "当天当地是否开通线上用个人账户购药，没有核实到官方说明。",
    },
    item: {
      met: (_needed, given) => `${ITEMS[given].zh}可以在线上用账户支付。`,
      failed: (needed, given) =>
        needed.length === 0
          ? `当天线上还不能用账户支付任何商品，包括${ITEMS[given].zh}。`
          : `线上只能用账户支付${list(needed, ITEMS)}，不包括${ITEMS[given].zh}。`,
      unknown: (_needed, given) => `${ITEMS[given].zh}当天在当地线上能否用账户支付，没有核实到。`,
    },
    payer: {
      met: (_needed, given) => `可以使用${PAYERS[given].zh}。`,
      failed: (needed, given) =>
        needed.length === 0
          ? `当天线上还不能使用${PAYERS[given].zh}。`
          : `线上购药只能使用${list(needed, PAYERS)}，不能使用${PAYERS[given].zh}。`,
      unknown: (_needed, given) => `当天在当地线上能否使用${PAYERS[given].zh}，没有核实到。`,
    },
    account: {
      met: (_needed, given) => `${SCHEMES[given].zh}设个人账户。`,
      failed: (needed, given) =>
        `只有${list(needed, SCHEMES)}设个人账户；您${given === "none" ? "没有参保" : `参加的是${SCHEMES[given].zh}`}，没有账户可用。`,
      unknown: () => "当天哪些险种设个人账户，没有核实到规定。",
    },
    pharmacy: {
      met: () => "药店是已开通这项服务的定点药店。",
      failed: () => "药店不在已开通这项服务的定点药店之列。",
    },
    pharmacies: (count) =>
      `只限已开通的定点药店，官方公布时至少有${count}家；下单前请看药店是否标明可用医保账户。`,
    "city-by-city": () => "线上购药由各地逐个开通，没有核实到全国统一的规定；请向参保地医保部门确认。",
    "delivery-fee-own": (fee) =>
      fee === null
        ? "配送费由本人另付，账户不支付。"
        : `配送费${writeYuan(fee, "zh-CN")}由本人另付，账户不支付。`,
    "platform-unverified": (platform) => `${PLATFORMS[platform].zh}是否可以下单，没有核实到官方的平台名单。`,
    "see-mutual-aid": () => "用家人的账户，还要符合家庭共济的条件。",
  },
  quantities: { "account-pays": "账户支付", delivery: "配送费", cash: "自己付" },
};
