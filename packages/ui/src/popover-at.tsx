"use client";

import { Popover as Radix } from "radix-ui";
import { type ReactNode, useMemo } from "react";

/** A small surface at a place on the screen, such as under a caret. It takes the focus and gives it back. */
export function PopoverAt({
  place,
  onClose,
  label,
  children,
}: {
  /** Where; null closes it. */
  place: DOMRect | null;
  onClose: () => void;
  label: string;
  children: ReactNode;
}) {
  const anchor = useMemo(
    () => ({ current: { getBoundingClientRect: () => place ?? new DOMRect() } }),
    [place],
  );
  return (
    <Radix.Root
      open={place !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 w-64 max-w-[calc(100vw-1rem)] animate-appear rounded-lg border bg-surface shadow-raised"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
