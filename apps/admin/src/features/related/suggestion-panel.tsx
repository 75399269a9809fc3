"use client";

import { Button } from "@gongji/ui/button";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import type { Suggestions } from "#lib/use-suggestions.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import type { RelatedActions } from "./use-related-actions.ts";

const SHOWN_FIRST = 6;

/** The proposals under the pins: the best few, the others on demand. */
export function SuggestionPanel({
  suggestions,
  actions,
}: {
  suggestions: Suggestions;
  actions: RelatedActions | null;
}) {
  const { related: t } = useMessages();
  const [isWhole, setWhole] = useState(false);
  const { open, isMade, isFailed } = suggestions;
  const shown = isWhole ? open : open.slice(0, SHOWN_FIRST);
  return (
    <section aria-labelledby="suggestions-heading" className="mt-4 border-t pt-3">
      <h3 id="suggestions-heading" className="text-sm font-semibold">
        {t.suggestions}
      </h3>
      <p className="mt-0.5 mb-1 text-xs text-ink-soft">
        {isFailed
          ? t.suggestionsFailed
          : isMade
            ? open.length === 0
              ? t.noSuggestions
              : t.suggestionsHint
            : t.making}
      </p>
      <SuggestionList items={shown} actions={actions} />
      {open.length > shown.length ? (
        <Button tone="link" size="inline" className="mt-1" onClick={() => setWhole(true)}>
          {t.showAllSuggestions(open.length)}
        </Button>
      ) : null}
    </section>
  );
}
