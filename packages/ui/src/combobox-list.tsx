"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { classNames } from "./class-names.ts";
import { Command, CommandEmpty, CommandItem } from "./command.tsx";

/** A choice of a {@link ComboboxList}. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Where the choice stands, such as the province of a city. */
  readonly detail?: string;
  /** Further words by which the choice is found. */
  readonly keywords?: string;
}

const SHOWN_MAX = 80;

function matches(option: ComboboxOption, words: readonly string[]): boolean {
  const text =
    `${option.label} ${option.detail ?? ""} ${option.keywords ?? ""} ${option.value}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The choices of a combobox, narrowed by typing. */
export function ComboboxList({
  options,
  values,
  searchLabel,
  emptyText,
  onChoose,
}: {
  options: readonly ComboboxOption[];
  values: readonly string[];
  searchLabel: string;
  emptyText: string;
  onChoose: (value: string) => void;
}) {
  const [search, setSearch] = useState("");
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = options.filter((option) => matches(option, words));
  return (
    <Command
      label={searchLabel}
      search={search}
      onSearchChange={setSearch}
      placeholder={searchLabel}
      firstValue={found[0]?.value ?? ""}
      autoFocus
    >
      <CommandEmpty>{emptyText}</CommandEmpty>
      {found.slice(0, SHOWN_MAX).map((option) => (
        <CommandItem key={option.value} value={option.value} onSelect={() => onChoose(option.value)}>
          <Check
            aria-hidden="true"
            className={classNames("text-accent", !values.includes(option.value) && "invisible")}
          />
          <span className="min-w-0 flex-1 truncate">{option.label}</span>
          {option.detail ? (
            <span className="max-w-36 truncate text-xs text-ink-soft">{option.detail}</span>
          ) : null}
        </CommandItem>
      ))}
    </Command>
  );
}
