"use client";

import { ARTICLE_STATES } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import type { ListFilters } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** The states with how many articles stand in each; choosing one narrows the list. */
export function StateTabs({
  filters,
  onChange,
}: {
  filters: ListFilters;
  onChange: (change: Partial<ListFilters>) => void;
}) {
  const { articles: t, common } = useMessages();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.articles.counts.queryOptions());
  const all = data ? Object.values(data.byState).reduce((sum, count) => sum + count, 0) : null;
  const choices = [
    { state: null, label: common.all, count: all },
    ...ARTICLE_STATES.map((state) => ({
      state,
      label: t.states[state],
      count: data?.byState[state] ?? null,
    })),
  ];
  return (
    <fieldset className="mb-3 flex min-w-0 gap-1 overflow-x-auto">
      <legend className="sr-only">{t.state}</legend>
      {choices.map(({ state, label, count }) => (
        <button
          key={label}
          type="button"
          aria-pressed={filters.state === state}
          onClick={() => onChange({ state })}
          className={classNames(
            "flex h-9 shrink-0 cursor-pointer items-center gap-1.5 rounded-lg px-3 text-sm font-medium",
            filters.state === state
              ? "bg-accent-soft text-accent"
              : "text-ink-soft hover:bg-hover hover:text-ink",
          )}
        >
          {label}
          <span className="text-xs tabular-nums">{count ?? "…"}</span>
        </button>
      ))}
    </fieldset>
  );
}
