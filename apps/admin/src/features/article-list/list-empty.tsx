"use client";

import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import { FileText, Import, Plus, SearchX } from "lucide-react";
import Link from "next/link";
import { isNarrowed, type ListFilters, NO_FILTERS } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useMe } from "#lib/use-me.ts";

/** What the list says when it is empty: why, and what to do about it. */
export function ListEmpty({
  filters,
  onChange,
  onCreate,
}: {
  filters: ListFilters;
  onChange: (change: Partial<ListFilters>) => void;
  onCreate: () => void;
}) {
  const { articles: t, shell } = useMessages();
  const actions = useMe()?.actions ?? [];
  if (isNarrowed(filters)) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t.noMatchTitle}
        actions={<Button onClick={() => onChange(NO_FILTERS)}>{t.clear}</Button>}
      >
        {t.noMatchHint}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<FileText />}
      title={t.emptyTitle}
      actions={
        <>
          {actions.includes("page.import") ? (
            <Button asChild tone="primary">
              <Link href={paths.imports}>
                <Import aria-hidden="true" />
                {shell.imports}
              </Link>
            </Button>
          ) : null}
          {actions.includes("article.create") ? (
            <Button onClick={onCreate}>
              <Plus aria-hidden="true" />
              {t.newArticle}
            </Button>
          ) : null}
        </>
      }
    >
      {t.emptyHint}
    </EmptyState>
  );
}
