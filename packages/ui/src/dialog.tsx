"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

const FIELD = "input:not([type=hidden], :disabled), textarea:not(:disabled), select:not(:disabled)";

/** Whoever opens a dialog that asks for something begins with its first field, not with the button that closes it. */
function focusFirstField(event: Event): void {
  const content = event.currentTarget;
  const field = content instanceof HTMLElement ? content.querySelector<HTMLElement>(FIELD) : null;
  if (!field) return;
  event.preventDefault();
  field.focus();
}

const widths = { narrow: "max-w-md", medium: "max-w-xl", wide: "max-w-5xl", widest: "max-w-7xl" };

/**
 * A modal dialog with title, optional explanation, content and a row of actions. Escape closes it, unless only an
 * action may (`closable` is false).
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  width = "narrow",
  closable = true,
  actions,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  closeLabel: string;
  width?: keyof typeof widths;
  closable?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Radix.Content
          className={classNames(
            "fixed inset-x-3 top-[max(2dvh,0.75rem)] z-50 mx-auto flex max-h-[96dvh] animate-appear flex-col rounded-card border bg-surface shadow-raised sm:top-[8dvh] sm:max-h-[84dvh]",
            widths[width],
          )}
          onOpenAutoFocus={focusFirstField}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-4">
            <div className="pt-0.5">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description ? (
                <Radix.Description asChild>
                  <div className="mt-1 text-sm text-ink-soft">{description}</div>
                </Radix.Description>
              ) : null}
            </div>
            {closable ? (
              <Radix.Close asChild>
                <Button tone="quiet" size="smallIcon" aria-label={closeLabel} className="-mr-2">
                  <X aria-hidden="true" />
                </Button>
              </Radix.Close>
            ) : null}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {actions ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{actions}</footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
