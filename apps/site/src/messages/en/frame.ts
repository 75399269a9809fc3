import type { Messages } from "../zh-CN/index.ts";

export const frame: Messages["frame"] = {
  site: "Site",
  navigation: "Main sections",
  categories: "Categories",
  regions: "Regions",
  policies: "Policy calculators",
  about: "About",
  corrections: "Report an error",
  searchLabel: "Search health insurance questions",
  searchPlaceholder: "For example: may my parents use my account",
  otherLanguage: "中文",
  languageLabel: "Language",
  moreLinks: "More",
  footerNote:
    "Answers rest on public documents, which are named and dated. They are no legal or medical advice; what your local health insurance office says is what counts.",
  hotline: "National health insurance hotline: 12393",
  privacy: "No third-party scripts, no tracking. The region you choose is kept on your device only.",
  feed: "Follow updates",
};
