import { claimsText, type Explanation, writeDate } from "../../policy/index.ts";
import type { Channel } from "./facts.ts";
import type { ServiceChannel } from "./shape.ts";
import { PHONES, TASKS } from "./words.ts";

function list(channels: readonly Channel[]): string {
  return channels.map(({ zh, url }) => (url === undefined ? zh : `${zh}（${url}）`)).join("、");
}

/** The sentences in Chinese. */
export const zh: Explanation<ServiceChannel> = {
  headline: {
    value: ({ task, channels }) => `${TASKS[task].zh}：${list(channels)}。`,
    unknown: () => "没有核实到能回答这个问题的规定。",
  },
  reasons: {
    channel: {
      met: (needed) => `${TASKS[needed].zh}的渠道有官方依据。`,
      unknown: (needed) => `${TASKS[needed].zh}：没有找到当地当天的官方原文。`,
    },
    payer: {
      unknown: () => "没有说明缴费人的身份：职工由单位代扣代缴，居民和灵活就业人员自己缴。",
    },
    claimed: (claims) => claimsText(claims, "zh-CN"),
    "number-not-verified": (phone) => `${PHONES[phone].zh}是不是医保热线，没有官方原文可以证实。`,
    "not-a-hotline": (numbers) =>
      numbers
        .map(({ number, backed, says }) => (backed ? says.zh : `${number}没有任何依据，不能作为答案。`))
        .join(""),
    "run-by-agencies": () => "医保业务由医保经办机构办理，不归人社部门和社保局。",
    "delay-claimed": (delays) =>
      `有资料说记录会晚${delays.map(({ least, most }) => `${least}至${most}天`).join("、")}更新，没有核实到。`,
    "review-due": (date) => `本条渠道应在${writeDate(date, "zh-CN")}前再次核对。`,
  },
  quantities: {},
};
