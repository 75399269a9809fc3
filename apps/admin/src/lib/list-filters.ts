import {
  ARTICLE_SORTS,
  type ArticleSort,
  DRAFT_STAGES,
  type DraftStage,
  LIST_COLUMNS,
  LISTED_STATES,
  type ListColumn,
  type ListedState,
} from "@gongji/domain/article";
import type { ArticleListInput } from "./contract.ts";

/** How the list is narrowed, ordered and shown. It lives in the address, so that a view can be kept and sent. */
export interface ListFilters {
  readonly text: string;
  readonly state: ListedState | null;
  readonly stage: DraftStage | null;
  readonly regionCode: string | null;
  readonly categoryKey: string | null;
  readonly topicKey: string | null;
  /** `me`, `none`, or somebody's id. */
  readonly owner: string | null;
  readonly mine: boolean;
  readonly overdue: boolean;
  readonly sort: ArticleSort;
  readonly columns: readonly ListColumn[];
}

/** What a list shows whose columns nobody has chosen. */
export const USUAL_COLUMNS: readonly ListColumn[] = LIST_COLUMNS.filter((column) =>
  ["state", "region", "category", "review", "changed"].includes(column),
);

/** A list that is not narrowed, in its usual order. */
export const NO_FILTERS: ListFilters = {
  text: "",
  state: null,
  stage: null,
  regionCode: null,
  categoryKey: null,
  topicKey: null,
  owner: null,
  mine: false,
  overdue: false,
  sort: "changed",
  columns: USUAL_COLUMNS,
};

const OWNER = /^(?:me|none|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function columnsFrom(text: string | null): readonly ListColumn[] {
  if (text === null) return USUAL_COLUMNS;
  const names = text.split(".");
  return LIST_COLUMNS.filter((column) => names.includes(column));
}

/** The filters an address names; whatever it does not name, or names wrongly, is as usual. */
export function filtersFrom(query: URLSearchParams): ListFilters {
  return {
    text: (query.get("q") ?? "").slice(0, 100),
    state: LISTED_STATES.find((state) => state === query.get("state")) ?? null,
    stage: DRAFT_STAGES.find((stage) => stage === query.get("stage")) ?? null,
    regionCode: query.get("region")?.match(/^[1-9]\d{5}$/)?.[0] ?? null,
    categoryKey: query.get("category")?.match(/^[a-z0-9-]{1,60}$/)?.[0] ?? null,
    topicKey: query.get("topic")?.match(/^[a-z0-9-]{1,60}$/)?.[0] ?? null,
    owner: query.get("owner")?.match(OWNER)?.[0] ?? null,
    mine: query.get("mine") === "1",
    overdue: query.get("overdue") === "1",
    sort: ARTICLE_SORTS.find((sort) => sort === query.get("sort")) ?? "changed",
    columns: columnsFrom(query.get("columns")),
  };
}

/** The query part of the address for the filters, empty when everything is as usual. */
export function queryFor(filters: ListFilters): string {
  const query = new URLSearchParams();
  if (filters.text) query.set("q", filters.text);
  if (filters.state) query.set("state", filters.state);
  if (filters.stage) query.set("stage", filters.stage);
  if (filters.regionCode) query.set("region", filters.regionCode);
  if (filters.categoryKey) query.set("category", filters.categoryKey);
  if (filters.topicKey) query.set("topic", filters.topicKey);
  if (filters.owner) query.set("owner", filters.owner);
  if (filters.mine) query.set("mine", "1");
  if (filters.overdue) query.set("overdue", "1");
  if (filters.sort !== "changed") query.set("sort", filters.sort);
  if (filters.columns.join() !== USUAL_COLUMNS.join()) query.set("columns", filters.columns.join("."));
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** Whether the filters leave anything out. */
export function isNarrowed(filters: ListFilters): boolean {
  const { sort, columns } = NO_FILTERS;
  return queryFor({ ...filters, sort, columns }) !== "";
}

/** What the API is asked for the filters. */
export function inputFor(filters: ListFilters) {
  const text = filters.text.trim();
  return {
    ...(text ? { text } : {}),
    ...(filters.state ? { states: [filters.state] } : {}),
    ...(filters.stage ? { stages: [filters.stage] } : {}),
    ...(filters.regionCode ? { regionCode: filters.regionCode } : {}),
    ...(filters.categoryKey ? { categoryKey: filters.categoryKey } : {}),
    ...(filters.topicKey ? { topicKey: filters.topicKey } : {}),
    ...(filters.owner ? { owner: filters.owner } : {}),
    ...(filters.mine ? { mine: true } : {}),
    ...(filters.overdue ? { overdue: true } : {}),
    ...(filters.sort === "changed" ? {} : { sort: filters.sort }),
  } satisfies NonNullable<ArticleListInput>;
}
