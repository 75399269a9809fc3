"use client";

import { ARTICLE_SORTS } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { NativeSelect } from "@gongji/ui/native-select";
import { Columns3, LayoutList } from "lucide-react";
import { lazy, type ReactElement, Suspense, useState } from "react";
import type { ListFilters } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";

const loadColumns = () => import("./column-menu.tsx");
const loadViews = () => import("./view-menu.tsx");
const ColumnMenu = lazy(() => loadColumns().then((m) => ({ default: m.ColumnMenu })));
const ViewMenu = lazy(() => loadViews().then((m) => ({ default: m.ViewMenu })));

interface ToolProps {
  readonly filters: ListFilters;
  readonly onChange: (change: Partial<ListFilters>) => void;
}

/** The order of the list, what it shows, and the views people keep of it. The menus come when they are asked for. */
export function ListTools(props: ToolProps) {
  const { articles: t } = useMessages();
  const { filters, onChange } = props;
  const [used, setUsed] = useState({ columns: false, views: false });
  const button = (which: keyof typeof used, label: string, icon: ReactElement, load: () => unknown) => (
    <Button
      size="small"
      aria-haspopup="menu"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setUsed((before) => ({ ...before, [which]: true }))}
    >
      {icon}
      {label}
    </Button>
  );
  const columns = button("columns", t.columnsMenu, <Columns3 aria-hidden="true" />, loadColumns);
  const views = button("views", t.views, <LayoutList aria-hidden="true" />, loadViews);
  return (
    <div className="flex items-center gap-2 max-md:w-full md:ml-auto">
      <NativeSelect
        aria-label={t.sort}
        className="min-w-0 max-md:flex-1 md:w-44 [&_select]:h-8"
        value={filters.sort}
        onChange={(event) =>
          onChange({ sort: ARTICLE_SORTS.find((sort) => sort === event.target.value) ?? "changed" })
        }
      >
        {ARTICLE_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t.sorts[sort]}
          </option>
        ))}
      </NativeSelect>
      {used.columns ? (
        <Suspense fallback={columns}>
          <ColumnMenu trigger={columns} {...props} />
        </Suspense>
      ) : (
        columns
      )}
      {used.views ? (
        <Suspense fallback={views}>
          <ViewMenu trigger={views} {...props} />
        </Suspense>
      ) : (
        views
      )}
    </div>
  );
}
