"use client";

import type { ComponentProps, ReactNode } from "react";
import { ComboboxList } from "./combobox-list.tsx";
import { Popover } from "./popover.tsx";

/** The surface a combobox opens, with its list. */
export function ComboboxPopover({
  open,
  onOpenChange,
  trigger,
  searchLabel,
  ...list
}: ComponentProps<typeof ComboboxList> & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  trigger: ReactNode;
}) {
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      label={searchLabel}
      className="w-(--radix-popover-trigger-width) min-w-72"
      trigger={trigger}
    >
      <ComboboxList searchLabel={searchLabel} {...list} />
    </Popover>
  );
}
