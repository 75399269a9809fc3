"use client";

import { LISTED_STATES } from "@gongji/domain/article";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** How many articles stand in each state, each number leading to them. */
export function StateCounts() {
  const { articles, home: t } = useMessages();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.articles.counts.queryOptions());
  return (
    <nav aria-label={t.counts}>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
        {LISTED_STATES.map((state) => (
          <li key={state} className="max-sm:last:odd:col-span-2">
            <Link
              href={paths.articlesIn(state)}
              className="block rounded-card border bg-surface px-4 py-3 hover:border-line-strong"
            >
              <span className="block text-sm text-ink-soft">{articles.states[state]}</span>
              <span className="text-2xl font-semibold tabular-nums">{data?.byState[state] ?? "–"}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
