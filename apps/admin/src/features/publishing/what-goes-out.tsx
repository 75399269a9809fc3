"use client";

import { Notice } from "@gongji/ui/notice";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { isShown } from "#lib/shown-to-readers.ts";
import { useBrokenLinks } from "./use-broken-links.ts";

/** What readers are about to get, in a glance. */
export function WhatGoesOut() {
  const { publishing: t } = useMessages();
  const title = useSession((session) => session.draft.title);
  const question = useSession((session) => session.draft.question);
  const pins = useSession((session) => session.article.related.pins);
  const shown = pins.filter(isShown).length;
  const broken = useBrokenLinks().length;
  return (
    <>
      <div className="rounded-lg bg-sunken px-3 py-2">
        <p className="font-medium">{title}</p>
        <p className="text-sm text-ink-soft">{question}</p>
      </div>
      {pins.length === 0 ? (
        <Notice tone="warning">{t.noRelated}</Notice>
      ) : shown < pins.length ? (
        <Notice tone="warning">{t.relatedHidden(shown, pins.length)}</Notice>
      ) : (
        <p className="text-sm text-ink-soft">{t.relatedCount(pins.length)}</p>
      )}
      {broken > 0 ? <Notice tone="warning">{t.brokenLinks(broken)}</Notice> : null}
    </>
  );
}
