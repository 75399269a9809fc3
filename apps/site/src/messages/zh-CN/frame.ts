export const frame = {
  site: "网站",
  navigation: "主要栏目",
  categories: "分类",
  regions: "地区",
  policies: "政策计算",
  about: "关于",
  corrections: "报告错误",
  searchLabel: "搜索医保问题",
  searchPlaceholder: "例如：医保能给父母用吗",
  otherLanguage: "English",
  languageLabel: "语言",
  moreLinks: "更多",
  footerNote:
    "答案依据公开的医保文件整理，注明依据和日期，不构成法律或医疗意见。具体办理以当地医保部门的答复为准。",
  hotline: "全国医保服务热线：12393",
  privacy: "本站不用第三方脚本，不跟踪读者。您选择的地区只保存在您的设备上。",
  feed: "订阅更新",
};
