import type { Messages } from "../zh-CN/index.ts";

export const home: Messages["home"] = {
  title: "Health insurance answers you can check",
  lead: "Each answer says where and when it applies and which documents it rests on. What nobody could verify is called unverified. Answers are written in Chinese.",
  asked: "Questions to start with",
  changed: "Recently updated",
  byCategory: "By category",
  byRegion: "By region",
  allRegions: "All regions",
};
