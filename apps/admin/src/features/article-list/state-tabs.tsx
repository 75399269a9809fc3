"use client";

import { DRAFT_STAGES, type DraftStage, LISTED_STATES, type ListedState } from "@gongji/domain/article";
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
  const { articles: t, common, workflow } = useMessages();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.articles.counts.queryOptions());
  const all = data ? Object.values(data.byState).reduce((sum, count) => sum + count, 0) : null;
  const choices: {
    state: ListedState | null;
    stage: DraftStage | null;
    label: string;
    count: number | null;
  }[] = [
    { state: null, stage: null, label: common.all, count: all },
    ...LISTED_STATES.map((state) => ({
      state,
      stage: null,
      label: t.states[state],
      count: data?.byState[state] ?? null,
    })),
    ...DRAFT_STAGES.filter((stage) => stage !== "editing").map((stage) => ({
      state: null,
      stage,
      label: workflow.stages[stage],
      count: data?.byStage[stage] ?? null,
    })),
  ];
  const isChosen = (choice: (typeof choices)[number]) =>
    filters.state === choice.state && filters.stage === choice.stage;
  return (
    <fieldset className="mb-3 flex min-w-0 gap-1 max-md:overflow-x-auto md:flex-wrap">
      <legend className="sr-only">{t.state}</legend>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          aria-pressed={isChosen(choice)}
          onClick={() => onChange({ state: choice.state, stage: choice.stage })}
          className={classNames(
            "flex h-9 shrink-0 cursor-pointer items-center gap-1.5 rounded-lg px-3 text-sm font-medium",
            isChosen(choice) ? "bg-accent-soft text-accent" : "text-ink-soft hover:bg-hover hover:text-ink",
          )}
        >
          {choice.label}
          <span className="text-xs tabular-nums">{choice.count ?? "…"}</span>
        </button>
      ))}
    </fieldset>
  );
}
