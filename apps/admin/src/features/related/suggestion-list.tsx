"use client";

import { TooltipProvider } from "@gongji/ui/tooltip";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { SuggestedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { isPressed } from "#lib/shortcuts.ts";
import { SuggestionRow } from "./suggestion-row.tsx";
import type { RelatedActions } from "./use-related-actions.ts";

/** What the ranking proposes. Arrows go from one to the next; P pins, X excludes here, Shift with X everywhere. */
export function SuggestionList({
  items,
  actions,
  numbered = false,
}: {
  items: readonly SuggestedArticle[];
  actions: RelatedActions | null;
  /** Whether the first nine show the digit that pins them. */
  numbered?: boolean;
}) {
  const { related: t } = useMessages();
  const listRef = useRef<HTMLUListElement>(null);

  // In the walk the keys work at once: whoever has the keyboard nowhere has it on the first suggestion.
  useEffect(() => {
    if (!numbered || items.length === 0 || document.activeElement !== document.body) return;
    listRef.current?.querySelector<HTMLElement>("[data-pin]")?.focus({ preventScroll: true });
  }, [numbered, items]);

  /** The row that follows takes the keyboard when one goes away. */
  function focusRow(index: number) {
    requestAnimationFrame(() => {
      const rows = listRef.current?.querySelectorAll<HTMLElement>("[data-pin]");
      rows?.[Math.min(Math.max(index, 0), rows.length - 1)]?.focus();
    });
  }
  function onKeyDown(event: KeyboardEvent, item: SuggestedArticle, index: number) {
    const step = isPressed(event, "nextSuggestion") ? 1 : isPressed(event, "previousSuggestion") ? -1 : 0;
    const act = isPressed(event, "pinSuggestion")
      ? actions?.pin(item.target)
      : isPressed(event, "banSuggestion")
        ? actions?.ban(item.target)
        : isPressed(event, "excludeSuggestion")
          ? actions?.exclude(item.target)
          : undefined;
    if (step === 0 && act === undefined) return;
    event.preventDefault();
    focusRow(index + step);
  }

  return (
    <TooltipProvider>
      <ul ref={listRef} aria-label={t.suggestions} className="-mx-2">
        {items.map((item, index) => (
          <SuggestionRow
            key={item.target.articleId}
            item={item}
            digit={numbered && index < 9 ? index + 1 : null}
            actions={actions}
            onKeyDown={(event) => onKeyDown(event, item, index)}
          />
        ))}
      </ul>
    </TooltipProvider>
  );
}
