"use client";

import { Button } from "@gongji/ui/button";
import { Checkbox } from "@gongji/ui/checkbox";
import { Combobox } from "@gongji/ui/combobox";
import { NativeSelect } from "@gongji/ui/native-select";
import { SearchInput } from "@gongji/ui/search-input";
import { type ReactNode, useRef } from "react";
import { CategorySelect } from "#lib/category-select.tsx";
import { isNarrowed, type ListFilters, NO_FILTERS } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { OwnerSelect } from "#lib/owner-select.tsx";
import { useShortcuts } from "#lib/use-shortcuts.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";

/** Search and filters over the list. The slash key jumps into the search. */
export function ListFilterBar({
  filters,
  onChange,
  children,
}: {
  filters: ListFilters;
  onChange: (change: Partial<ListFilters>) => void;
  children: ReactNode;
}) {
  const { articles: t, common } = useMessages();
  const { regions, topics } = useTaxonomy();
  const searchRef = useRef<HTMLInputElement>(null);
  useShortcuts({ focusSearch: () => searchRef.current?.focus() });
  const anyRegion = { value: "", label: t.anyRegion };
  return (
    <search className="grid grid-cols-2 items-center gap-2 md:grid-cols-[minmax(12rem,1fr)_repeat(4,minmax(7.5rem,10.5rem))]">
      <SearchInput
        ref={searchRef}
        aria-label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        value={filters.text}
        maxLength={100}
        onChange={(event) => onChange({ text: event.target.value })}
        className="col-span-2 md:col-span-1"
      />
      <Combobox
        comma={common.comma}
        colon={common.colon}
        id="filter-region"
        label={t.region}
        options={[anyRegion, ...regions]}
        values={[filters.regionCode ?? ""]}
        onChoose={(value) => onChange({ regionCode: value || null })}
        placeholder={t.anyRegion}
        searchLabel={t.searchRegion}
        emptyText={common.nothingFound}
      />
      <CategorySelect
        aria-label={t.category}
        value={filters.categoryKey ?? ""}
        onChange={(event) => onChange({ categoryKey: event.target.value || null })}
      />
      <NativeSelect
        aria-label={t.topic}
        value={filters.topicKey ?? ""}
        onChange={(event) => onChange({ topicKey: event.target.value || null })}
      >
        <option value="">{t.anyTopic}</option>
        {topics.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <OwnerSelect
        aria-label={t.owner}
        value={filters.owner ?? ""}
        onChange={(event) => onChange({ owner: event.target.value || null })}
      />
      <div className="col-span-2 flex min-h-8 flex-wrap items-center gap-x-5 gap-y-2 md:col-span-5">
        <Checkbox
          label={t.mine}
          checked={filters.mine}
          onChange={(event) => onChange({ mine: event.target.checked })}
        />
        <Checkbox
          label={t.overdue}
          checked={filters.overdue}
          onChange={(event) => onChange({ overdue: event.target.checked })}
        />
        {isNarrowed(filters) ? (
          <Button
            tone="link"
            size="inline"
            onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort, columns: filters.columns })}
          >
            {t.clear}
          </Button>
        ) : null}
        {children}
      </div>
    </search>
  );
}
