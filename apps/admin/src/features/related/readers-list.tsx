"use client";

import { Badge } from "@gongji/ui/badge";
import { useMessages } from "#lib/messages-context.tsx";
import type { Suggestions } from "#lib/use-suggestions.ts";

/** The list readers will see once this is published, folded away. */
export function ReadersList({ suggestions: { readers, titleOf } }: { suggestions: Suggestions }) {
  const { common, related: t } = useMessages();
  return (
    <details className="mt-3 border-t pt-2 text-sm">
      <summary className="cursor-pointer text-ink-soft">{t.readersList(readers.length)}</summary>
      <ol className="mt-1.5 space-y-1">
        {readers.map(({ articleId, origin, position }) => (
          <li key={articleId} className="flex items-baseline gap-2">
            <span aria-hidden="true" className="w-5 shrink-0 text-right text-ink-soft tabular-nums">
              {position + 1}
            </span>
            <span className="min-w-0 flex-1">{titleOf(articleId) || common.untitled}</span>
            <Badge tone={origin === "pinned" ? "good" : "neutral"}>{t.origins[origin]}</Badge>
          </li>
        ))}
      </ol>
    </details>
  );
}
