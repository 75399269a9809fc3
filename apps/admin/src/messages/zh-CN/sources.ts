import type { Grade } from "@gongji/domain/article";

const grades: Record<Grade, string> = {
  statute: "已读原文",
  "official-quote": "官方转引",
  secondary: "二手资料",
  unverified: "未核实",
};

export const sources = {
  hint: "答案依据的文件。没有依据的答案不能发布。",
  add: "添加依据",
  editTitle: "修改依据",
  empty: "还没有依据。写下这个答案来自哪份文件、哪一条。",
  title: "文件名称",
  issuer: "发布机关",
  number: "文号",
  issuedOn: "发布日期",
  locator: "条款位置",
  locatorHint: "例如：第二十八条、附件 2 第 3 项",
  url: "网址",
  grade: "可靠程度",
  grades,
  editOne: (title: string) => `修改依据：${title}`,
  removeOne: (title: string) => `移除依据：${title}`,
  moveUp: (title: string) => `上移依据：${title}`,
  moveDown: (title: string) => `下移依据：${title}`,
  removed: (title: string) => `已移除依据“${title}”`,
  titleMissing: "请写文件名称。",
  urlWrong: "请写完整的网址，以 https:// 或 http:// 开头。",
  tooLong: "太长了，请改短。",
};
