"use client";

import { LIST_COLUMNS } from "@gongji/domain/article";
import { Menu, MenuChecks, MenuItem, MenuSeparator } from "@gongji/ui/menu";
import type { ReactElement } from "react";
import { type ListFilters, USUAL_COLUMNS } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** Which columns the list shows. */
export function ColumnMenu({
  trigger,
  filters,
  onChange,
}: {
  trigger: ReactElement;
  filters: ListFilters;
  onChange: (change: Partial<ListFilters>) => void;
}) {
  const { articles: t } = useMessages();
  return (
    <Menu defaultOpen trigger={trigger}>
      <MenuChecks
        label={t.columnsShown}
        values={filters.columns}
        choices={LIST_COLUMNS.map((column) => ({ value: column, label: t.columns[column] }))}
        onToggle={(value) =>
          onChange({
            columns: LIST_COLUMNS.filter((column) => filters.columns.includes(column) !== (column === value)),
          })
        }
      />
      <MenuSeparator />
      <MenuItem onSelect={() => onChange({ columns: USUAL_COLUMNS })}>{t.columnsUsual}</MenuItem>
    </Menu>
  );
}
