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
  tooMany: "Too many pages at once",
  tooManyHint: (seconds) =>
    `Very many pages were opened from your network in a short time. Please wait ${seconds === 1 ? "1 second" : `${seconds} seconds`} and reload.`,
  report: "Something wrong here? Tell us",
  copyLink: "Copy the link",
  linkCopied: "Copied.",
  print: "Print this page",
  inThisLanguage: (text) => text.en,
  nameOf: (term) => term.nameEn,
};
