"use client";

import { ChevronsUpDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { classNames } from "./class-names.ts";
import type { ComboboxOption } from "./combobox-list.tsx";
import { fieldClasses } from "./input.tsx";

const load = () => import("./combobox-popover.tsx");
/** The list comes when somebody is about to open it. */
const ComboboxPopover = lazy(() => load().then((m) => ({ default: m.ComboboxPopover })));

/** A field that opens a searchable list of choices, of which one or, with `multiple`, several hold. */
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
  comma,
  colon,
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
  /** What stands between several choices, and after the label, in the present language. */
  comma: string;
  colon: string;
}) {
  const [used, setUsed] = useState(false);
  const [open, setOpen] = useState(false);
  const chosen = options.filter((option) => values.includes(option.value));
  const text = chosen.map((option) => option.label).join(comma);
  const trigger = (
    <button
      type="button"
      id={id}
      role="combobox"
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-label={text ? `${label}${colon}${text}` : label}
      aria-describedby={describedBy}
      disabled={disabled}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => {
        if (used) return;
        setUsed(true);
        setOpen(true);
      }}
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
  );
  if (!used) return trigger;
  return (
    <Suspense fallback={trigger}>
      <ComboboxPopover
        open={open}
        onOpenChange={setOpen}
        trigger={trigger}
        options={options}
        values={values}
        searchLabel={searchLabel}
        emptyText={emptyText}
        onChoose={(value) => {
          onChoose(value);
          if (!multiple) setOpen(false);
        }}
      />
    </Suspense>
  );
}
