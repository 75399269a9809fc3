"use client";

import { X } from "lucide-react";
import { Toast as Radix } from "radix-ui";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

/** A short message that goes away by itself. */
export interface ToastMessage {
  readonly id: string;
  readonly text: string;
  readonly tone: "good" | "warning" | "danger";
  /** One thing that can be done about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Shows the messages in a corner, spoken politely; hovering keeps them. */
export function Toaster({
  messages,
  onDismiss,
  label,
  closeLabel,
}: {
  messages: readonly ToastMessage[];
  onDismiss: (id: string) => void;
  label: string;
  closeLabel: string;
}) {
  return (
    <Radix.Provider swipeDirection="right" duration={6000} label={label}>
      {messages.map((message) => (
        <Radix.Root
          key={message.id}
          duration={message.tone !== "good" ? 12_000 : message.action ? 9_000 : 5_000}
          onOpenChange={(open) => {
            if (!open) onDismiss(message.id);
          }}
          className={classNames(
            "flex animate-appear items-center gap-2 rounded-lg border bg-surface py-2 pr-2 pl-3.5 text-sm shadow-raised",
            { danger: "border-danger/50", warning: "border-warning/50", good: "border-line" }[message.tone],
          )}
        >
          <Radix.Description
            className={classNames("min-w-0 flex-1", message.tone === "danger" && "text-danger")}
          >
            {message.text}
          </Radix.Description>
          {message.action ? (
            <Radix.Action asChild altText={message.action.label} onClick={message.action.run}>
              <Button size="small">{message.action.label}</Button>
            </Radix.Action>
          ) : null}
          <Radix.Close asChild>
            <Button tone="quiet" size="smallIcon" aria-label={closeLabel}>
              <X aria-hidden="true" />
            </Button>
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport
        label={label}
        className="fixed right-0 bottom-0 z-60 flex w-104 max-w-full flex-col gap-2 p-4 outline-none"
      />
    </Radix.Provider>
  );
}
