import type { Messages } from "../zh-CN/index.ts";

export const lists: Messages["lists"] = {
  updatedOn: (day) => `updated ${day}`,
  pages: "Pages",
  previousPage: "Previous page",
  nextPage: "Next page",
  count: (count) => (count === 1 ? "1 question" : `${count} questions`),
  categories: "All categories",
  categoriesLead: "Find answers by what you have to do.",
  topicKind: "Topic",
  categoryKind: "Category",
  shelfRegion: "Only what applies where you are insured",
  everyRegion: "Every region",
  showRegion: "Filter",
  shelfRegionNote: (name) =>
    `Answers written for ${name}, and those of the regions above it, which apply there too.`,
  regions: "Choose a region",
  regionsLead:
    "Health insurance is run locally. Choose where you are insured to see the answers that apply there.",
  regionsFor: "Choose where you are insured",
  regionsForLead: "Then you come back to the question you were reading, with the answer that applies there.",
  regionsForBack: "Back to the question",
  listedRegions: "Regions with answers of their own",
  allRegions: "All regions",
  regionTitle: (name) => `Health insurance answers for ${name}`,
  regionLead: (name) => `Answers written for ${name}.`,
  regionEmpty: (name) =>
    `There are no answers written for ${name} yet. The rules of the regions above it apply here too.`,
  regionAbove: "Answers of these regions apply here too",
  regionAboveCount: (name, count) => `${name} (${count === 1 ? "1 question" : `${count} questions`})`,
  remember: (name) => `Remember ${name}`,
  remembered: "Kept on this device.",
  forget: "Forget my region",
  rememberHint: "It is kept on this device only and sent to nobody.",
  empty: "There are no answers here yet.",
};
