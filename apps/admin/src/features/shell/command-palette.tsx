"use client";

import { Command, CommandEmpty, CommandGroup, CommandItem } from "@gongji/ui/command";
import { Dialog } from "@gongji/ui/dialog";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDebounced } from "#lib/use-debounced.ts";
import { type PaletteLine, usePaletteCommands } from "./use-palette-commands.ts";

/** Finds an article, a view of the list, a room or a command by typing. */
export function CommandPalette({ onClose, onShortcuts }: { onClose: () => void; onShortcuts: () => void }) {
  const { common, palette: t } = useMessages();
  const router = useRouter();
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const text = useDebounced(search.trim(), 150);
  const found = useQuery(
    trpc.articles.list.queryOptions(
      { ...(text ? { text } : {}), limit: 8 },
      { placeholderData: keepPreviousData },
    ),
  );
  const { commands, views, pages } = usePaletteCommands(search, onShortcuts);
  const articles = found.data?.items ?? [];
  const group = (heading: string, lines: readonly PaletteLine[]) =>
    lines.length === 0 ? null : (
      <CommandGroup key={heading} heading={heading}>
        {lines.map(({ key, label, Icon, run }) => (
          <CommandItem
            key={key}
            value={key}
            onSelect={() => {
              onClose();
              run();
            }}
          >
            <Icon aria-hidden="true" />
            <span className="min-w-0 truncate">{label}</span>
          </CommandItem>
        ))}
      </CommandGroup>
    );
  // Who types the name of a room or a command means it; the names are few, and there at once.
  const isAsked = search.trim() !== "";
  const groups = [
    { heading: t.commands, lines: commands },
    { heading: t.views, lines: views },
    { heading: t.pages, lines: pages },
  ];
  if (isAsked) groups.reverse();
  const commandGroups = groups.map(({ heading, lines }) => group(heading, lines));
  const articleIds = articles.map(({ articleId }) => articleId);
  const names = groups.flatMap(({ lines }) => lines.map(({ key }) => key));
  const values = isAsked ? [...names, ...articleIds] : [...articleIds, ...names];
  return (
    <Dialog open onOpenChange={onClose} title={t.label} closeLabel={common.close} width="medium">
      <Command
        label={t.label}
        placeholder={t.placeholder}
        search={search}
        onSearchChange={setSearch}
        busy={found.isFetching}
        firstValue={values[0] ?? ""}
        className="-mx-2"
        listClassName="max-h-[50dvh]"
      >
        <CommandEmpty>{found.isFetching ? common.loading : t.empty}</CommandEmpty>
        {isAsked ? commandGroups : null}
        {articles.length > 0 ? (
          <CommandGroup heading={t.articles}>
            {articles.map((article) => (
              <CommandItem
                key={article.articleId}
                value={article.articleId}
                onSelect={() => {
                  onClose();
                  router.push(paths.article(article.articleId));
                }}
              >
                <span className="min-w-0 flex-1 truncate">{article.title || common.untitled}</span>
                <StateBadge state={article.state} stage={article.stage} />
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {isAsked ? null : commandGroups}
      </Command>
    </Dialog>
  );
}
