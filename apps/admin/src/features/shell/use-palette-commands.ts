"use client";

import { useQuery } from "@tanstack/react-query";
import { FileText, Keyboard, Languages, LayoutList, type LucideIcon, Moon, Plus, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPC } from "#lib/api.tsx";
import { queryFor } from "#lib/list-filters.ts";
import { LOCALE_NAMES, LOCALES } from "#lib/locale.ts";
import { useLocale, useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { remember } from "#lib/remember.ts";
import { THEME_COOKIE, type Theme } from "#lib/theme.ts";
import { useLanguage } from "#lib/use-language.ts";
import { useMe } from "#lib/use-me.ts";
import { filtersOf } from "#lib/view-settings.ts";
import { PLACES } from "./places.ts";

/** A line of the palette: what it is called and what it does. */
export interface PaletteLine {
  readonly key: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly run: () => void;
}

/** What the palette offers besides articles, by what has been typed: commands, views of the list, rooms. */
export function usePaletteCommands(search: string, onShortcuts: () => void) {
  const { palette: t, shell } = useMessages();
  const router = useRouter();
  const spoken = useLocale();
  const speak = useLanguage();
  const trpc = useTRPC();
  const actions = useMe()?.actions ?? [];
  const views = useQuery(trpc.views.list.queryOptions()).data?.items ?? [];
  const wanted = search.trim().toLowerCase();
  const matching = (lines: PaletteLine[]) =>
    lines.filter(({ label }) => label.toLowerCase().includes(wanted));
  const go = (href: string) => () => router.push(href);
  const theme = (value: Theme) => () => {
    remember(THEME_COOKIE, value);
    document.documentElement.dataset.theme = value;
  };
  const commands: PaletteLine[] = [
    ...(actions.includes("article.create")
      ? [{ key: "new", label: t.newArticle, Icon: Plus, run: go(paths.newArticle) }]
      : []),
    { key: "mine", label: t.myDrafts, Icon: FileText, run: go(paths.myArticles) },
    { key: "overdue", label: t.overdue, Icon: FileText, run: go(paths.overdueArticles) },
    { key: "light", label: t.light, Icon: Sun, run: theme("light") },
    { key: "dark", label: t.dark, Icon: Moon, run: theme("dark") },
    ...LOCALES.filter((locale) => locale !== spoken).map((locale) => ({
      key: locale,
      label: t.speak(LOCALE_NAMES[locale]),
      Icon: Languages,
      run: () => speak(locale),
    })),
    { key: "shortcuts", label: shell.shortcuts, Icon: Keyboard, run: onShortcuts },
  ];
  return {
    commands: matching(commands),
    views: matching(
      views.map(({ viewId, name, settings }) => ({
        key: viewId,
        label: name,
        Icon: LayoutList,
        run: go(paths.articles + queryFor(filtersOf(settings))),
      })),
    ),
    pages: matching(
      PLACES.filter(({ action }) => actions.includes(action)).map(({ place, href, Icon }) => ({
        key: place,
        label: shell[place],
        Icon,
        run: go(href),
      })),
    ),
  };
}
