import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Receipt } from "./shape.ts";
import { LINES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "zh-CN");
}

/** The sentences in Chinese. */
export const zh: Explanation<Receipt> = {
  headline: {
    value: ({ ownShareFen, outOfScopeFen, fundPaidFen, accountPaidFen, cashFen }) => {
      const paid =
        accountPaidFen === null || cashFen === null
          ? ""
          : `；其中个人账户付${yuan(accountPaidFen)}，现金${yuan(cashFen)}`;
      return `统筹支付${yuan(fundPaidFen)}，个人自付${yuan(ownShareFen)}，个人自费${yuan(outOfScopeFen)}${paid}。`;
    },
    no: () => "票据上的金额对不上。",
    unknown: () => "还不能把票据上的各栏算清。",
  },
  reasons: {
    identity: {
      met: () => "总金额＝统筹支付＋个人自付＋个人自费。",
      unknown: () => "当天票据各栏之间的关系，没有核实到官方说明。",
    },
    lines: {
      met: () => "各栏都已填写或可以推算。",
      unknown: (needed) =>
        `还推算不出${needed.map((line) => LINES[line].zh).join("、")}；补上医保目录内金额或者其中几栏，即可算清。`,
    },
    total: {
      met: (needed) => `各部分之和等于总金额${yuan(needed)}。`,
      failed: (needed, given) => `总金额是${yuan(needed)}，各部分合计却是${yuan(given)}。`,
    },
    "in-scope": {
      met: (needed) => `基金支付与个人自付之和等于目录内金额${yuan(needed)}。`,
      failed: (needed, given) => `目录内金额是${yuan(needed)}，基金支付与个人自付合计却是${yuan(given)}。`,
    },
    payment: {
      met: (needed) => `个人账户与现金之和等于个人负担${yuan(needed)}。`,
      failed: (needed, given) => `个人负担是${yuan(needed)}，个人账户与现金合计却是${yuan(given)}。`,
    },
    "what-lines-mean": () =>
      "自付是目录内由个人承担的部分，包括起付线、乙类先付、按比例自付和超过限额的部分；自费是目录外的费用。",
    "fund-paid-nothing": () =>
      "统筹支付为零不等于全部自费：可能没有超过起付线，也可能由个人账户支付，目录内的部分仍是自付。",
    "account-is-payment": (account) =>
      `个人账户支付的${yuan(account)}是支付方式，付的是自付或自费，不另算一类费用。`,
    "no-fixed-share": (share) =>
      `目录内自付约占${writePercent(share)}；统筹付了一部分不等于个人不用付，自付比例也没有全国统一的范围。`,
    "local-lines": (lines) =>
      lines.length === 0
        ? "当地票据可能把自付再分成几栏，栏目的含义没有核实到官方说明。"
        : `当地票据把自付分为${lines.map((line) => line.zh).join("、")}。`,
  },
  quantities: {
    total: "总金额",
    "in-scope": "目录内金额",
    fund: "统筹支付",
    "own-share": "个人自付",
    "out-of-scope": "个人自费",
    personal: "个人负担合计",
    account: "个人账户支付",
    cash: "现金支付",
  },
};
