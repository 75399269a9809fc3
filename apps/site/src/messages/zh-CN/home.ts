export const home = {
  title: "医保的事，问有依据的答案",
  lead: "每个回答都写明适用的地区、有效的日期和依据的文件；没有核实的，如实说没有核实。",
  asked: "从这些问题看起",
  changed: "最近更新",
  byCategory: "按分类找",
  byRegion: "按地区找",
  allRegions: "全部地区",
};
