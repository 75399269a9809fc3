import type { Bilingual } from "@gongji/domain/shared";

/** What the operations of a tag are about, in the order the document lists them. */
export const TAG_WORDS: Readonly<Record<string, Bilingual>> = {
  articles: { zh: "文章、列表和搜索", en: "Articles, lists and search" },
  categories: { zh: "栏目", en: "Categories" },
  regions: { zh: "地区", en: "Regions" },
  topics: { zh: "主题", en: "Topics" },
  policy: { zh: "政策和事实", en: "Policies and facts" },
  changes: { zh: "自某时以来的变化", en: "What has changed since" },
  events: { zh: "实时通知", en: "Being told at once" },
  feeds: { zh: "订阅源和站点地图", en: "Feeds and the sitemap" },
  corrections: { zh: "读者纠错", en: "Corrections by readers" },
  reads: { zh: "阅读计数", en: "Counting reads" },
};
