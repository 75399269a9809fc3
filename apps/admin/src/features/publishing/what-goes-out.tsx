"use client";

import { Notice } from "@gongji/ui/notice";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";

/** What readers are about to get, in a glance. */
export function WhatGoesOut() {
  const { publishing: t } = useMessages();
  const title = useSession((session) => session.draft.title);
  const question = useSession((session) => session.draft.question);
  const pinCount = useSession((session) => session.article.related.pins.length);
  return (
    <>
      <div className="rounded-lg bg-sunken px-3 py-2">
        <p className="font-medium">{title}</p>
        <p className="text-sm text-ink-soft">{question}</p>
      </div>
      {pinCount === 0 ? (
        <Notice tone="warning">{t.noRelated}</Notice>
      ) : (
        <p className="text-sm text-ink-soft">{t.relatedCount(pinCount)}</p>
      )}
    </>
  );
}
