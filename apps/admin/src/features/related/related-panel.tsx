"use client";

import { PINS_MAX } from "@gongji/domain/related";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { useRef } from "react";
import { ArticleSearch } from "#lib/article-search.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { isShown } from "#lib/shown-to-readers.ts";
import { useShortcuts } from "#lib/use-shortcuts.ts";
import { useSuggestions } from "#lib/use-suggestions.ts";
import { ExclusionList } from "./exclusion-list.tsx";
import { NextExpiry } from "./next-expiry.tsx";
import { PinList } from "./pin-list.tsx";
import { ReadersList } from "./readers-list.tsx";
import { SuggestionPanel } from "./suggestion-panel.tsx";
import { useRelatedActions } from "./use-related-actions.ts";
import { WhereBeside } from "./where-beside.tsx";

/** What stands beside the article, in the readers' order: search to add, drag or keys to order, remove with undo. */
export function RelatedPanel() {
  const { problems, related: t } = useMessages();
  const pins = useSession((session) => session.article.related.pins);
  const curates = useSession((session) => session.article.abilities.curateRelated);
  const articleId = useSession((session) => session.article.articleId);
  const actions = useRelatedActions();
  const suggestions = useSuggestions();
  const searchRef = useRef<HTMLInputElement>(null);
  useShortcuts({ focusRelated: () => searchRef.current?.focus() });
  const unavailable = (target: LinkTarget) =>
    pins.some((entry) => entry.pin.articleId === target.articleId)
      ? t.pinned
      : pins.length >= PINS_MAX
        ? problems.relatedTooMany(PINS_MAX)
        : null;
  const hidden = pins.filter((entry) => !isShown(entry));
  const shown = pins.length - hidden.length;
  return (
    <Card
      id="related"
      heading={t.heading}
      actions={
        pins.length > 0 ? (
          <span className="text-xs text-ink-soft">{t.readersSee(shown, pins.length)}</span>
        ) : null
      }
    >
      {curates ? (
        <>
          <ArticleSearch
            articleId={articleId}
            label={t.searchLabel}
            placeholder={t.searchPlaceholder}
            inputRef={searchRef}
            unavailable={unavailable}
            onChoose={(target) => void actions.pin(target)}
          />
          <NextExpiry actions={actions} />
        </>
      ) : null}
      {pins.length === 0 ? (
        <p className="mt-3 text-sm text-ink-soft">{curates ? t.empty : t.emptyReadOnly}</p>
      ) : (
        <>
          <div className="mt-3 mb-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-xs text-ink-soft">
            <p>{t.hint}</p>
            {curates && hidden.length > 0 ? (
              <Button tone="link" size="inline" onClick={() => void actions.unpinAll(hidden)}>
                {t.removeHidden(hidden.length)}
              </Button>
            ) : null}
          </div>
          <PinList pins={pins} curates={curates} actions={actions} />
        </>
      )}
      <SuggestionPanel suggestions={suggestions} actions={curates ? actions : null} />
      <ReadersList suggestions={suggestions} />
      <WhereBeside />
      <ExclusionList curates={curates} onLift={(target) => void actions.lift(target)} />
    </Card>
  );
}
