import type { z } from "zod";
import { type ArticleDraft, articleDraftSchema } from "./article-draft.ts";

/** Where an article belongs and when it is to be looked at again: what can be set without opening it. */
export const draftPropertiesSchema = articleDraftSchema
  .pick({ regionCode: true, categoryKey: true, topicKeys: true, reviewBy: true })
  .partial()
  .refine((properties) => Object.keys(properties).length > 0, "names no property");
/** Some of the properties of a draft. */
export type DraftProperties = z.infer<typeof draftPropertiesSchema>;

/** The draft with other properties; the very same draft when they are what they were. */
export function withProperties(draft: ArticleDraft, properties: DraftProperties): ArticleDraft {
  const { regionCode = draft.regionCode, topicKeys = draft.topicKeys } = properties;
  const { categoryKey = draft.categoryKey, reviewBy = draft.reviewBy } = properties;
  const isSame =
    regionCode === draft.regionCode &&
    categoryKey === draft.categoryKey &&
    reviewBy === draft.reviewBy &&
    topicKeys.join(" ") === draft.topicKeys.join(" ");
  return isSame ? draft : { ...draft, regionCode, categoryKey, topicKeys, reviewBy };
}
