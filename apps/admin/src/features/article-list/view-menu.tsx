"use client";

import { Menu, MenuItem, MenuLabel, MenuSeparator } from "@gongji/ui/menu";
import { useQuery } from "@tanstack/react-query";
import { BookmarkPlus, Check, Pencil, Users } from "lucide-react";
import { type ReactElement, useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import type { SavedView } from "#lib/contract.ts";
import { type ListFilters, NO_FILTERS } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useMe } from "#lib/use-me.ts";
import { filtersOf, viewLike } from "#lib/view-settings.ts";
import { ViewDialog } from "./view-dialog.tsx";

/** The views somebody keeps and those others share; keeping what is on the screen as one. */
export function ViewMenu({
  trigger,
  filters,
  onChange,
}: {
  trigger: ReactElement;
  filters: ListFilters;
  onChange: (change: Partial<ListFilters>) => void;
}) {
  const { articles: t, common } = useMessages();
  const trpc = useTRPC();
  const me = useMe();
  const { data, isPending } = useQuery(trpc.views.list.queryOptions());
  const [dialog, setDialog] = useState<{ view: SavedView | null } | null>(null);
  const views = data?.items ?? [];
  const own = views.filter(({ owner }) => owner.userId === me?.userId);
  const shared = views.filter(({ owner }) => owner.userId !== me?.userId);
  const current = viewLike(views, filters);
  const item = (view: SavedView) => (
    <MenuItem key={view.viewId} onSelect={() => onChange(filtersOf(view.settings))}>
      <Check aria-hidden="true" className={view === current ? "" : "invisible"} />
      <span className="min-w-0 flex-1 truncate">{view.name}</span>
      {view.shared ? <Users aria-label={t.viewShared} className="text-ink-soft" /> : null}
    </MenuItem>
  );
  return (
    <>
      <Menu defaultOpen trigger={trigger}>
        <MenuItem onSelect={() => onChange(NO_FILTERS)}>
          <Check aria-hidden="true" className="invisible" />
          {t.viewEverything}
        </MenuItem>
        {own.length > 0 ? <MenuLabel>{t.viewsOwn}</MenuLabel> : null}
        {own.map(item)}
        {shared.length > 0 ? <MenuLabel>{t.viewsShared}</MenuLabel> : null}
        {shared.map(item)}
        {views.length === 0 ? (
          <p className="max-w-60 px-2.5 py-1.5 text-xs text-ink-soft">
            {isPending ? common.loading : t.viewsEmpty}
          </p>
        ) : null}
        <MenuSeparator />
        <MenuItem onSelect={() => setDialog({ view: null })}>
          <BookmarkPlus aria-hidden="true" />
          {t.viewSave}
        </MenuItem>
        {current?.changeable ? (
          <MenuItem onSelect={() => setDialog({ view: current })}>
            <Pencil aria-hidden="true" />
            {t.viewEdit(current.name)}
          </MenuItem>
        ) : null}
      </Menu>
      {dialog ? (
        <ViewDialog view={dialog.view} views={own} filters={filters} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
