import type { DraftProperties } from "@gongji/domain/article";
import type { ListedArticle } from "#lib/contract.ts";

/** What can be done to several articles at once. */
export const BULK_KINDS = [
  "category",
  "region",
  "addTopic",
  "removeTopic",
  "owner",
  "review",
  "submit",
  "release",
  "trash",
  "withdraw",
] as const;
/** What can be done to several articles at once. */
export type BulkKind = (typeof BULK_KINDS)[number];

/** What is to be done to each of the chosen articles: the kind and its value, a key, code, id, date or note. */
export interface BulkChoice {
  readonly kind: BulkKind;
  /** Null where the value is to be none: no category, no owner, no review date, nothing said. */
  readonly value: string | null;
}

/** How a choice names a release that is to be made: this, and its name. */
export const NEW_RELEASE = "new:";

/** The properties an article gets by the choice; null where it is no choice of properties. */
export function propertiesFor({ kind, value }: BulkChoice, article: ListedArticle): DraftProperties | null {
  const { topicKeys } = article;
  switch (kind) {
    case "category":
      return { categoryKey: value };
    case "region":
      return value === null ? {} : { regionCode: value };
    case "addTopic":
      return { topicKeys: value === null ? topicKeys : [...new Set([...topicKeys, value])] };
    case "removeTopic":
      return { topicKeys: topicKeys.filter((key) => key !== value) };
    case "review":
      return { reviewBy: value };
    case "owner":
    case "submit":
    case "release":
    case "trash":
    case "withdraw":
      return null;
  }
}

/** The same properties as they are now: what takes a change back. */
export function presentProperties(properties: DraftProperties, article: ListedArticle): DraftProperties {
  return {
    ...(properties.categoryKey === undefined ? {} : { categoryKey: article.categoryKey }),
    ...(properties.regionCode === undefined ? {} : { regionCode: article.regionCode }),
    ...(properties.topicKeys === undefined ? {} : { topicKeys: article.topicKeys }),
    ...(properties.reviewBy === undefined ? {} : { reviewBy: article.reviewBy }),
  };
}
