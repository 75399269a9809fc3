"use client";

import { PINS_MAX } from "@gongji/domain/related";
import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { ArrowLeft, ArrowRight, Undo2 } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import { ArticleSearch } from "#lib/article-search.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { LinkTarget, RankedList } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useShortcuts } from "#lib/use-shortcuts.ts";
import { useSuggestions } from "#lib/use-suggestions.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { BringOutList, type PublishDialogType } from "./bring-out-list.tsx";
import { NextExpiry } from "./next-expiry.tsx";
import { PinList } from "./pin-list.tsx";
import { ReadersList } from "./readers-list.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { useRelatedActions } from "./use-related-actions.ts";
import { useUndoStack } from "./use-undo-stack.ts";
import { WalkKeys } from "./walk-keys.tsx";

const CHOICES = 9;

/** One article of the walk: what it answers, what stands beside it, and what could. */
export function WalkStep({
  list,
  number,
  PublishDialog,
  onNext,
  onBack,
}: {
  list: RankedList;
  number: number;
  PublishDialog: PublishDialogType;
  onNext: () => void;
  onBack: () => void;
}) {
  const { common, problems, related, walk: t } = useMessages();
  const { regionName } = useTaxonomy();
  const article = useSession((session) => session.article);
  const undo = useUndoStack();
  const actions = useRelatedActions(undo.push);
  const suggestions = useSuggestions();
  const searchRef = useRef<HTMLInputElement>(null);
  const publishRef = useRef<HTMLButtonElement>(null);
  const { pins } = article.related;
  const curates = article.abilities.curateRelated;
  const choices = suggestions.open.slice(0, CHOICES);
  // What was weighed last does not know what the text links to, nor what has just been pinned.
  const shown = suggestions.isMade ? suggestions.readers.length : list.eligible;
  const walkChoose = ({ key }: KeyboardEvent) => {
    const chosen = choices[Number(key) - 1];
    if (chosen && curates) void actions.pin(chosen.target);
  };
  useShortcuts({
    walkChoose,
    walkNext: onNext,
    walkBack: onBack,
    walkUndo: undo.pop,
    walkPublish: () => publishRef.current?.click(),
    walkSearch: () => searchRef.current?.focus(),
  });
  const unavailable = (target: LinkTarget) =>
    pins.some(({ pin }) => pin.articleId === target.articleId)
      ? related.pinned
      : pins.length >= PINS_MAX
        ? problems.relatedTooMany(PINS_MAX)
        : null;

  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <section aria-labelledby="walk-article" className="rounded-card border bg-surface p-4">
        <p className="flex flex-wrap items-center gap-2 text-xs text-ink-soft">
          <span className="tabular-nums">{t.number(number)}</span>
          <StateBadge state={article.state} />
          <span>{regionName(article.draft.regionCode)}</span>
          <Badge tone={shown < 3 ? "warning" : "neutral"}>{t.eligible(shown)}</Badge>
          {list.hiddenPins > 0 ? <Badge tone="warning">{t.hiddenPins(list.hiddenPins)}</Badge> : null}
        </p>
        <h2 id="walk-article" className="mt-2 text-lg font-semibold">
          <Link href={paths.article(article.articleId)} className="hover:text-accent hover:underline">
            {article.draft.title || common.untitled}
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{article.draft.shortAnswer}</p>
        <h3 className="mt-4 text-sm font-semibold">{t.pins}</h3>
        {pins.length === 0 ? <p className="mt-1 text-sm text-ink-soft">{t.noPins}</p> : null}
        <PinList pins={pins} curates={curates} actions={actions} />
        <ReadersList suggestions={suggestions} />
      </section>
      <section aria-labelledby="walk-choices" className="rounded-card border bg-surface p-4">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <h2 id="walk-choices" className="text-base font-semibold">
            {related.suggestions}
          </h2>
          <div className="flex flex-wrap gap-2">
            <Button size="small" disabled={number === 1} onClick={onBack}>
              <ArrowLeft aria-hidden="true" />
              {t.back}
            </Button>
            <Button size="small" disabled={undo.isEmpty} onClick={undo.pop}>
              <Undo2 aria-hidden="true" />
              {common.undo}
            </Button>
            <BringOutList buttonRef={publishRef} PublishDialog={PublishDialog} onDone={onNext} />
            <Button size="small" tone="primary" onClick={onNext}>
              {t.next}
              <ArrowRight aria-hidden="true" />
            </Button>
          </div>
        </div>
        {curates ? (
          <>
            <ArticleSearch
              articleId={article.articleId}
              label={related.searchLabel}
              placeholder={related.searchPlaceholder}
              inputRef={searchRef}
              unavailable={unavailable}
              onChoose={(target) => void actions.pin(target)}
            />
            <NextExpiry actions={actions} />
          </>
        ) : null}
        <div className="mt-2">
          {suggestions.isMade && choices.length === 0 ? (
            <p className="text-sm text-ink-soft">{t.noChoices}</p>
          ) : (
            <SuggestionList numbered items={choices} actions={curates ? actions : null} />
          )}
        </div>
        <WalkKeys />
      </section>
    </div>
  );
}
