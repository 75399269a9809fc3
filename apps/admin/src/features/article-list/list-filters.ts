import { ARTICLE_STATES, type ArticleState } from "@gongji/domain/article";
import type { ArticleListInput } from "#lib/contract.ts";

/** How the list is narrowed. It lives in the address, so that a view can be kept and sent. */
export interface ListFilters {
  readonly text: string;
  readonly state: ArticleState | null;
  readonly regionCode: string | null;
  readonly categoryKey: string | null;
  readonly topicKey: string | null;
  readonly mine: boolean;
  readonly overdue: boolean;
}

/** A list that is not narrowed. */
export const NO_FILTERS: ListFilters = {
  text: "",
  state: null,
  regionCode: null,
  categoryKey: null,
  topicKey: null,
  mine: false,
  overdue: false,
};

/** The filters an address names; whatever it does not name, or names wrongly, is not narrowed. */
export function filtersFrom(query: URLSearchParams): ListFilters {
  return {
    text: (query.get("q") ?? "").slice(0, 100),
    state: ARTICLE_STATES.find((state) => state === query.get("state")) ?? null,
    regionCode: query.get("region")?.match(/^[1-9]\d{5}$/)?.[0] ?? null,
    categoryKey: query.get("category")?.match(/^[a-z0-9-]{1,60}$/)?.[0] ?? null,
    topicKey: query.get("topic")?.match(/^[a-z0-9-]{1,60}$/)?.[0] ?? null,
    mine: query.get("mine") === "1",
    overdue: query.get("overdue") === "1",
  };
}

/** The query part of the address for the filters, empty when nothing is narrowed. */
export function queryFor(filters: ListFilters): string {
  const query = new URLSearchParams();
  if (filters.text) query.set("q", filters.text);
  if (filters.state) query.set("state", filters.state);
  if (filters.regionCode) query.set("region", filters.regionCode);
  if (filters.categoryKey) query.set("category", filters.categoryKey);
  if (filters.topicKey) query.set("topic", filters.topicKey);
  if (filters.mine) query.set("mine", "1");
  if (filters.overdue) query.set("overdue", "1");
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** What the API is asked for the filters. */
export function inputFor(filters: ListFilters): NonNullable<ArticleListInput> {
  const text = filters.text.trim();
  return {
    ...(text ? { text } : {}),
    ...(filters.state ? { states: [filters.state] } : {}),
    ...(filters.regionCode ? { regionCode: filters.regionCode } : {}),
    ...(filters.categoryKey ? { categoryKey: filters.categoryKey } : {}),
    ...(filters.topicKey ? { topicKey: filters.topicKey } : {}),
    ...(filters.mine ? { mine: true } : {}),
    ...(filters.overdue ? { overdue: true } : {}),
  };
}
