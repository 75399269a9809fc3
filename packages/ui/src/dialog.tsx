"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

/** Of several radio buttons the chosen one is the field. */
const FIELD =
  "input:not([type=hidden], [type=radio]:not(:checked), :disabled), textarea:not(:disabled), select:not(:disabled)";

/**
 * Whoever opens a dialog begins with its first field, or with the first of its actions, which leads back; not with the
 * cross that closes it.
 */
function focusFirst(event: Event): void {
  const content = event.currentTarget;
  if (!(content instanceof HTMLElement)) return;
  const first = content.querySelector<HTMLElement>(FIELD) ?? content.querySelector<HTMLElement>(ACTION);
  if (!first) return;
  event.preventDefault();
  first.focus();
}
const ACTION = "footer button:not(:disabled), footer a[href]";

const widths = { narrow: "max-w-md", medium: "max-w-xl", wide: "max-w-5xl", widest: "max-w-7xl" };

const isWithin = (target: EventTarget | null, node: HTMLElement | null) =>
  target instanceof Node && (node?.contains(target) ?? false);

/**
 * A modal dialog with title, optional explanation, content and a row of actions. Escape closes it, unless only an
 * action may (`closable` is false). One that came uninvited (`isUninvited`) stands beside the work and lets it go on:
 * it takes neither the focus nor the keys, and nothing outside it closes it.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  width = "narrow",
  closable = true,
  isUninvited = false,
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
  isUninvited?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const content = useRef<HTMLDivElement>(null);
  const workedOn = useRef<Element | null>(null);
  const beside = {
    onOpenAutoFocus: (event: Event) => {
      event.preventDefault();
      workedOn.current = document.activeElement;
    },
    // Whoever is writing stays where they are; whoever was in here goes back, with the caret as it was.
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && workedOn.current instanceof HTMLElement) workedOn.current.focus();
    },
    onInteractOutside: (event: Event) => event.preventDefault(),
    onEscapeKeyDown: (event: KeyboardEvent) => {
      if (!isWithin(event.target, content.current)) event.preventDefault();
    },
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={!isUninvited}>
      <Radix.Portal>
        {isUninvited ? null : <Radix.Overlay className="fixed inset-0 z-40 bg-black/45" />}
        <Radix.Content
          ref={content}
          className={classNames(
            "fixed z-50 flex animate-appear flex-col rounded-card border bg-surface shadow-raised",
            isUninvited
              ? "inset-x-3 bottom-3 ml-auto max-h-[60dvh]"
              : "inset-x-3 top-[max(2dvh,0.75rem)] mx-auto max-h-[96dvh] sm:top-[8dvh] sm:max-h-[84dvh]",
            widths[width],
          )}
          {...(isUninvited ? beside : { onOpenAutoFocus: focusFirst })}
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
