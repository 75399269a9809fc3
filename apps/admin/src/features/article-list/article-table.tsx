"use client";

import type { ArticleSort, ListColumn } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { Skeleton } from "@gongji/ui/skeleton";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ListedArticle, Present } from "#lib/contract.ts";
import type { ListFilters } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { usePresent } from "#lib/presence/use-present.ts";
import { ArticleRow } from "./article-row.tsx";
import type { Selection } from "./use-selection.ts";

const NOBODY: readonly Present[] = [];
const SKELETON_ROWS = ["a", "b", "c", "d", "e", "f"];
/** The orders a column's heading leads to: the first click and the second. */
const sortsOf: Partial<Record<ListColumn | "article", readonly [ArticleSort, ...ArticleSort[]]>> = {
  article: ["title"],
  review: ["review"],
  published: ["published"],
  changed: ["changed", "oldest"],
};
const ascending: readonly ArticleSort[] = ["title", "review", "oldest"];

/** The articles as a table; a null list is still coming. On a phone each row is a card. */
export function ArticleTable({
  items,
  busy,
  filters,
  onChange,
  selection,
}: {
  items: readonly ListedArticle[] | null;
  busy: boolean;
  filters: ListFilters;
  onChange: (change: Partial<ListFilters>) => void;
  selection: Selection;
}) {
  const { articles: t } = useMessages();
  const present = usePresent(items?.map(({ articleId }) => articleId) ?? []);
  const all = items !== null && items.length > 0 && selection.chosen.length === items.length;
  const heading = (column: ListColumn | "article") => {
    const sorts = sortsOf[column];
    const label = t.columns[column];
    const current = sorts?.includes(filters.sort) ? filters.sort : null;
    const Arrow = current && ascending.includes(current) ? ArrowUp : ArrowDown;
    return (
      <th
        key={column}
        scope="col"
        aria-sort={current ? (ascending.includes(current) ? "ascending" : "descending") : undefined}
        className={classNames("px-3 py-2 font-medium", column !== "article" && "max-md:hidden")}
      >
        {sorts ? (
          <button
            type="button"
            className="inline-flex cursor-pointer items-center gap-1 rounded-sm hover:text-ink"
            onClick={() =>
              onChange({ sort: sorts[(sorts.indexOf(filters.sort) + 1) % sorts.length] ?? sorts[0] })
            }
          >
            {label}
            {current ? <Arrow aria-hidden="true" className="size-3.5" /> : null}
          </button>
        ) : (
          label
        )}
      </th>
    );
  };
  return (
    <table aria-label={t.title} aria-busy={busy} className="w-full text-sm">
      <thead className="border-b bg-sunken/50 text-left text-xs whitespace-nowrap text-ink-soft">
        <tr>
          <th scope="col" className="w-10 py-2 pl-4">
            <input
              type="checkbox"
              aria-label={t.chooseAll}
              className="size-4 cursor-pointer align-middle accent-accent"
              checked={all}
              disabled={items === null || items.length === 0}
              onChange={selection.toggleAll}
            />
          </th>
          {heading("article")}
          {filters.columns.map(heading)}
        </tr>
      </thead>
      <tbody className="divide-y">
        {items === null
          ? SKELETON_ROWS.map((row) => (
              <tr key={row}>
                <td colSpan={filters.columns.length + 2} className="px-4 py-4">
                  <Skeleton className="h-4.5 w-2/3" />
                </td>
              </tr>
            ))
          : items.map((article) => (
              <ArticleRow
                key={article.articleId}
                article={article}
                columns={filters.columns}
                people={present.get(article.articleId) ?? NOBODY}
                chosen={selection.has(article.articleId)}
                onToggle={(upTo) => selection.toggle(article.articleId, upTo)}
              />
            ))}
      </tbody>
    </table>
  );
}
