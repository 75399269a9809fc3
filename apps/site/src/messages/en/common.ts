import type { Messages } from "../zh-CN/index.ts";

export const common: Messages["common"] = {
  product: "Gongji",
  productLine: "Health insurance answers",
  skipToContent: "Skip to the content",
  search: "Search",
  wholeCountry: "Whole country",
  region: "Region",
  notFound: "There is no such page",
  notFoundHint:
    "The address may be mistyped, or the page has moved. Search for your question, or go back to the home page.",
  backHome: "Back to the home page",
  broken: "This page cannot be shown just now",
  brokenHint: "It is not your fault. Please reload the page in a moment.",
  inThisLanguage: (text) => text.en,
  nameOf: (term) => term.nameEn,
};
