"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import { useState } from "react";
import { classNames } from "./class-names.ts";
import { Command, CommandEmpty, CommandItem } from "./command.tsx";
import { fieldClasses } from "./input.tsx";
import { Popover } from "./popover.tsx";

/** A choice of a {@link Combobox}. */
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

/** A field that opens a searchable list of choices: one (`value`) or several (`values`). */
export function Combobox({
  id,
  label,
  options,
  values,
  onChoose,
  placeholder,
  searchLabel,
  emptyText,
  multiple = false,
  disabled = false,
  describedBy,
}: {
  id: string;
  label: string;
  options: readonly ComboboxOption[];
  values: readonly string[];
  onChoose: (value: string) => void;
  placeholder: string;
  searchLabel: string;
  emptyText: string;
  multiple?: boolean;
  disabled?: boolean;
  describedBy?: string | undefined;
}) {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = options.filter((option) => matches(option, words));
  const chosen = options.filter((option) => values.includes(option.value));
  const text = chosen.map((option) => option.label).join("、");
  return (
    <Popover
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setSearch("");
      }}
      label={searchLabel}
      className="w-(--radix-popover-trigger-width) min-w-72"
      trigger={
        <button
          type="button"
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-haspopup="dialog"
          aria-label={text ? `${label}：${text}` : label}
          aria-describedby={describedBy}
          disabled={disabled}
          className={classNames(
            fieldClasses,
            "flex h-9 cursor-pointer items-center justify-between gap-2 text-left text-sm",
          )}
        >
          <span className={classNames("truncate", chosen.length === 0 && "text-ink-soft")}>
            {text || placeholder}
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
        </button>
      }
    >
      <Command label={searchLabel} search={search} onSearchChange={setSearch} placeholder={searchLabel}>
        <CommandEmpty>{emptyText}</CommandEmpty>
        {found.slice(0, SHOWN_MAX).map((option) => (
          <CommandItem
            key={option.value}
            value={option.value}
            onSelect={() => {
              onChoose(option.value);
              if (!multiple) setOpen(false);
            }}
          >
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
    </Popover>
  );
}
