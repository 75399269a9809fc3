"use client";

import { inLocale } from "@gongji/domain/shared";
import { Button } from "@gongji/ui/button";
import { Kbd } from "@gongji/ui/kbd";
import { Menu, MenuItem } from "@gongji/ui/menu";
import { Tooltip } from "@gongji/ui/tooltip";
import { Ban, Pin } from "lucide-react";
import Link from "next/link";
import type { KeyboardEvent } from "react";
import type { SuggestedArticle } from "#lib/contract.ts";
import { useLocale, useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { targetWarnings } from "./pin-warnings.ts";
import { ScoreDetails } from "./score-details.tsx";
import type { RelatedActions } from "./use-related-actions.ts";

/** One proposal: why it is there, what it is worth, and the two things to do with it. */
export function SuggestionRow({
  item,
  digit,
  actions,
  onKeyDown,
}: {
  item: SuggestedArticle;
  digit: number | null;
  /** Null for who may only look. */
  actions: RelatedActions | null;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { common, related: t } = useMessages();
  const locale = useLocale();
  const { regionName } = useTaxonomy();
  const { target, reason } = item;
  const title = target.title || common.untitled;
  const notes = [inLocale(reason.text, locale), regionName(target.regionCode), ...targetWarnings(target, t)];
  return (
    <li onKeyDown={onKeyDown} className="flex items-start gap-1.5 rounded-lg px-2 py-1 hover:bg-hover/60">
      {digit === null ? null : (
        <span className="mt-1.5 shrink-0">
          <Kbd>{digit}</Kbd>
        </span>
      )}
      <div className="min-w-0 flex-1 py-1">
        <Link href={paths.article(target.articleId)} className="text-sm hover:text-accent hover:underline">
          {title}
        </Link>
        <p className="text-xs text-ink-soft">{notes.join(" · ")}</p>
      </div>
      <ScoreDetails item={item} title={title} />
      {actions ? (
        <span className="flex shrink-0">
          <Tooltip text={`${t.pin} (P)`}>
            <Button
              data-pin
              tone="quiet"
              size="smallIcon"
              aria-label={t.pinThis(title)}
              onClick={() => void actions.pin(target)}
            >
              <Pin aria-hidden="true" />
            </Button>
          </Tooltip>
          <Menu
            trigger={
              <Button tone="quiet" size="smallIcon" aria-label={t.exclude(title)}>
                <Ban aria-hidden="true" />
              </Button>
            }
          >
            <MenuItem onSelect={() => void actions.exclude(target)}>{t.excludeHere}</MenuItem>
            <MenuItem onSelect={() => void actions.ban(target)}>{t.excludeEverywhere}</MenuItem>
          </Menu>
        </span>
      ) : null}
    </li>
  );
}
