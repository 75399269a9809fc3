import type { Explanation } from "../../policy/index.ts";
import type { FamilyAccount } from "./shape.ts";
import { type Ask, CHANNELS, FUNCTIONS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly zh: string }>>): string {
  return words.map((word) => names[word]?.zh ?? word).join("、");
}

const YES: Readonly<Record<Ask, string>> = {
  "show-code": "可以展示家人本人的医保码",
  "use-own-benefit": "是，用的是家人本人的待遇和账户",
  "charge-binder": "会，可以用绑定人的个人账户付",
  "pay-contribution": "可以替家人交费",
  "query-records": "可以查询家人的记录",
  "bind-member": "可以绑定",
  "how-many": "可以",
  "face-check": "要",
};
const NO: Readonly<Record<Ask, string>> = {
  "show-code": "不能展示家人的医保码",
  "use-own-benefit": "不是用家人本人的待遇和账户",
  "charge-binder": "不会扣绑定人的个人账户",
  "pay-contribution": "不能替家人交费",
  "query-records": "不能查询家人的记录",
  "bind-member": "不能再绑定",
  "how-many": "不能",
  "face-check": "不要",
};

/** The sentences in Chinese. */
export const zh: Explanation<FamilyAccount> = {
  headline: {
    yes: ({ ask, channels }) => {
      const where = ask === "bind-member" && channels ? `在${list(channels, CHANNELS)}办理。` : "";
      return `${YES[ask]}。${where}`;
    },
    no: (outcome) => (outcome === null ? "不能。" : `${NO[outcome.ask]}。`),
    value: ({ limit, remaining }) =>
      `最多绑定${limit ?? 0}位家人${remaining === null ? "" : `，还可以绑${remaining}位`}。`,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    function: {
      met: (_needed, given) => `这里的亲情账户可以${FUNCTIONS[given].zh}。`,
      failed: (needed, given) => `这里的亲情账户只是${list(needed, FUNCTIONS)}，不能${FUNCTIONS[given].zh}。`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `这个平台当天的亲情账户能不能${FUNCTIONS[given].zh}，没有核实到官方说明。`
          : `核实到的功能是${list(needed, FUNCTIONS)}；能不能${FUNCTIONS[given].zh}、能看到多少，没有核实到官方说明。`,
    },
    money: {
      met: (_needed, given) =>
        given === true
          ? "您另外办了家庭共济，可以用您的个人账户付。"
          : "这里的亲情账户本身就是共用个人账户的功能。",
      failed: (needed) =>
        `这里的亲情账户只是${list(needed, FUNCTIONS)}，看病用的是家人自己的待遇和账户，不扣您的个人账户。`,
      unknown: () => "这个平台当天的亲情账户会不会动用绑定人的钱，没有核实到官方说明。",
    },
    "member-limit": {
      met: (needed, given) =>
        needed === null || given === null
          ? `最多绑定${needed ?? 0}位。`
          : `最多绑定${needed}位，连同这次共${given}位。`,
      failed: (needed, given) => `最多绑定${needed ?? 0}位，连同这次共${given ?? 0}位，超过了。`,
      unknown: (needed) =>
        needed === null
          ? "最多能绑几位，没有核实到官方说明。"
          : `最多绑定${needed}位；没有说明已经绑了几位。`,
    },
    "several-binders": {
      met: (_needed, given) => `一位家人可以被多人绑定，已有${given}人绑定不妨碍。`,
      unknown: () => "一位家人能不能被多人绑定，没有核实到官方说明。",
    },
    "face-check": {
      unknown: (_needed, given) =>
        `${given === null ? "" : `${given}岁的家人`}绑定要不要刷脸，没有核实到官方规定。`,
    },
    "mutual-aid-decides": () => "能付什么、能给谁付，按家庭共济的规定，与亲情账户无关。",
    "needs-mutual-aid": () => "要用您的个人账户，须另外办理家庭共济。",
    "name-means-sharing": () =>
      "在这里，同名的“亲情账号”是共用个人账户的功能；国家医保服务平台上的亲情账户只展示医保码，两者同名不同事。",
    "consent-decides": () => "查看家人的记录以家人本人同意为准，见记录查询的规定。",
    "limit-from-wuhan": (limit) =>
      `${limit}位的上限出自武汉市政府对国家平台亲情账户的指南，没有找到全国的法规条文。`,
    "binder-limit-unverified": (numbers) =>
      `一位家人最多被几人绑定没有核实到${numbers.length === 0 ? "" : `，有二手资料说${numbers.join("人、")}人`}。`,
    "monthly-limit-unverified": (numbers) =>
      `每月能绑几次没有核实到${numbers.length === 0 ? "" : `，有二手资料说${numbers.join("次、")}次`}。`,
    "papers-unverified": () => "要上传什么材料、要不要刷脸，没有核实到官方说明，以平台提示为准。",
    "other-channels-unverified": () => "能不能在别的渠道绑定，没有核实到官方说明。",
  },
  quantities: {},
};
