"use client";

import { Command, CommandEmpty, CommandGroup, CommandItem } from "@gongji/ui/command";
import { Dialog } from "@gongji/ui/dialog";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { FileText, House, Import, KeyRound, Plus, ScrollText, UserRound, Users, Webhook } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDebounced } from "#lib/use-debounced.ts";
import { useMe } from "#lib/use-me.ts";

/** Finds an article or a place by typing. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { common, palette: t, shell } = useMessages();
  const router = useRouter();
  const trpc = useTRPC();
  const me = useMe();
  const [search, setSearch] = useState("");
  const text = useDebounced(search.trim(), 150);
  const found = useQuery(
    trpc.articles.list.queryOptions(
      { ...(text ? { text } : {}), limit: 8 },
      { placeholderData: keepPreviousData },
    ),
  );
  const pages = [
    { label: shell.home, href: paths.home, Icon: House, allowed: true },
    { label: shell.articles, href: paths.articles, Icon: FileText, allowed: true },
    { label: shell.imports, href: paths.imports, Icon: Import, allowed: me?.actions.includes("page.import") },
    { label: shell.users, href: paths.users, Icon: Users, allowed: me?.actions.includes("user.manage") },
    { label: shell.keys, href: paths.keys, Icon: KeyRound, allowed: me?.actions.includes("key.manage") },
    {
      label: shell.webhooks,
      href: paths.webhooks,
      Icon: Webhook,
      allowed: me?.actions.includes("webhook.manage"),
    },
    { label: shell.audit, href: paths.audit, Icon: ScrollText, allowed: me?.actions.includes("audit.read") },
    { label: shell.changePassword, href: paths.account, Icon: UserRound, allowed: true },
    {
      label: t.newArticle,
      href: paths.newArticle,
      Icon: Plus,
      allowed: me?.actions.includes("article.create"),
    },
  ].filter(({ label, allowed }) => allowed && label.toLowerCase().includes(search.trim().toLowerCase()));
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  return (
    <Dialog open onOpenChange={onClose} title={t.label} closeLabel={common.close} width="medium">
      <Command
        label={t.label}
        placeholder={t.placeholder}
        search={search}
        onSearchChange={setSearch}
        busy={found.isFetching}
        firstValue={found.data?.items[0]?.articleId ?? pages[0]?.href ?? ""}
        className="-mx-2"
        listClassName="max-h-[50dvh]"
      >
        <CommandEmpty>{found.isFetching ? common.loading : t.empty}</CommandEmpty>
        {found.data && found.data.items.length > 0 ? (
          <CommandGroup heading={t.articles}>
            {found.data.items.map((article) => (
              <CommandItem
                key={article.articleId}
                value={article.articleId}
                onSelect={() => go(paths.article(article.articleId))}
              >
                <span className="min-w-0 flex-1 truncate">{article.title || common.untitled}</span>
                <StateBadge state={article.state} />
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {pages.length > 0 ? (
          <CommandGroup heading={t.pages}>
            {pages.map(({ label, href, Icon }) => (
              <CommandItem key={href} value={href} onSelect={() => go(href)}>
                <Icon aria-hidden="true" />
                {label}
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
      </Command>
    </Dialog>
  );
}
