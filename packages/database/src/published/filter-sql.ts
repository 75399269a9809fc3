import type { PublishedFilter } from "@gongji/application/published";

type Filter = Pick<PublishedFilter, "categoryKey" | "regionCode" | "topicKey">;

/** A filter's conditions on an alias `a` of `live.listed_article`, their values, and a name for their shape. */
export interface FilterSql {
  readonly conditions: readonly string[];
  readonly values: readonly string[];
  /** The same for every filter with the same conditions: one prepared statement each. */
  readonly shape: string;
}

const CONDITIONS = {
  categoryKey: (parameter: string) => `a.category_key = ${parameter}`,
  regionCode: (parameter: string) => `a.region_code = ${parameter}`,
  topicKey: (parameter: string) =>
    `EXISTS (SELECT FROM live.article_topic t WHERE t.article_id = a.id AND t.topic_key = ${parameter})`,
} as const satisfies Record<keyof Filter, (parameter: string) => string>;

/** The filter as SQL; its parameters are numbered from `firstParameter`. */
export function filterSql(filter: Filter, firstParameter: number): FilterSql {
  const keys = (["categoryKey", "regionCode", "topicKey"] as const).filter(
    (key) => filter[key] !== undefined,
  );
  return {
    conditions: keys.map((key, index) => CONDITIONS[key](`$${firstParameter + index}`)),
    values: keys.map((key) => filter[key] ?? ""),
    shape: keys.join("+") || "all",
  };
}

/** What a cursor is tied to: the list and its filter. */
export function cursorPurpose(list: string, filter: Filter): string {
  return JSON.stringify([list, filter.categoryKey, filter.regionCode, filter.topicKey]);
}
