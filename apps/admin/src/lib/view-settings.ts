import { LIST_COLUMNS } from "@gongji/domain/article";
import type { SavedView } from "./contract.ts";
import { inputFor, type ListFilters, NO_FILTERS, queryFor, USUAL_COLUMNS } from "./list-filters.ts";

type Settings = SavedView["settings"];

/** What a kept view holds of the filters. */
export function settingsOf(filters: ListFilters): Settings {
  return { ...inputFor(filters), columns: [...filters.columns] };
}

/** The filters a kept view stands for. */
export function filtersOf(settings: Settings): ListFilters {
  return {
    ...NO_FILTERS,
    text: settings.text ?? "",
    state: settings.states?.[0] ?? null,
    stage: settings.stages?.[0] ?? null,
    regionCode: settings.regionCode ?? null,
    categoryKey: settings.categoryKey ?? null,
    topicKey: settings.topicKey ?? null,
    owner: settings.owner ?? null,
    mine: settings.mine ?? false,
    overdue: settings.overdue ?? false,
    sort: settings.sort ?? "changed",
    columns: settings.columns
      ? LIST_COLUMNS.filter((column) => settings.columns?.includes(column))
      : USUAL_COLUMNS,
  };
}

/** The view the filters are just now, if any. */
export function viewLike(views: readonly SavedView[], filters: ListFilters): SavedView | null {
  return views.find((view) => queryFor(filtersOf(view.settings)) === queryFor(filters)) ?? null;
}
