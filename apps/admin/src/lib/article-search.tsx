"use client";

import { Command, CommandEmpty, CommandItem } from "@gongji/ui/command";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type Ref, useState } from "react";
import { useTRPC } from "./api.tsx";
import type { LinkTarget } from "./contract.ts";
import { useMessages } from "./messages-context.tsx";
import { StateBadge } from "./state-badge.tsx";
import { useDebounced } from "./use-debounced.ts";
import { useTaxonomy } from "./use-taxonomy.ts";

/** Finds articles to link to, by title and text; Enter takes the marked one. */
export function ArticleSearch({
  articleId,
  label,
  placeholder,
  unavailable,
  inputRef,
  onChoose,
}: {
  /** The article the search is for; it never finds itself. */
  articleId: string;
  label: string;
  placeholder: string;
  /** Why a target cannot be taken; null when it can. */
  unavailable?: (target: LinkTarget) => string | null;
  inputRef?: Ref<HTMLInputElement>;
  onChoose: (target: LinkTarget) => void;
}) {
  const { common, related } = useMessages();
  const trpc = useTRPC();
  const { regionName } = useTaxonomy();
  const [search, setSearch] = useState("");
  const text = useDebounced(search.trim(), 160);
  const found = useQuery(
    trpc.related.search.queryOptions(
      { articleId, text, limit: 10 },
      { enabled: text !== "", placeholderData: keepPreviousData },
    ),
  );
  const targets = text === "" ? [] : (found.data ?? []);
  const settled = search.trim() === text && !found.isFetching;
  return (
    <Command
      label={label}
      placeholder={placeholder}
      search={search}
      onSearchChange={setSearch}
      busy={!settled}
      clearsOnEscape
      firstValue={targets.find((target) => !unavailable?.(target))?.articleId ?? ""}
      {...(inputRef ? { inputRef } : {})}
      className="overflow-hidden rounded-lg border border-line-strong/70 bg-surface focus-within:border-accent"
      // As high as the other fields, its border included.
      inputClassName="h-8.5"
      listClassName={search.trim() === "" ? "hidden" : "max-h-72"}
    >
      {search.trim() === "" ? null : (
        <CommandEmpty>{settled ? related.searchEmpty : common.loading}</CommandEmpty>
      )}
      {targets.map((target) => {
        const reason = unavailable?.(target) ?? null;
        return (
          <CommandItem
            key={target.articleId}
            value={target.articleId}
            disabled={reason !== null || !settled}
            onSelect={() => {
              onChoose(target);
              setSearch("");
            }}
          >
            <span className="min-w-0 flex-1">
              <span className="block truncate">{target.title || common.untitled}</span>
              <span className="block truncate text-xs text-ink-soft">
                {reason ?? [regionName(target.regionCode), target.excerpt].filter(Boolean).join(" · ")}
              </span>
            </span>
            <StateBadge state={target.state} />
          </CommandItem>
        );
      })}
    </Command>
  );
}
