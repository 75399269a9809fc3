"use client";

import { diffWordsWithSpace } from "diff";
import { useMemo } from "react";
import { useLocale } from "./messages-context.tsx";

/** Texts longer than this are compared by line, so that the screen never stands still. */
const WORDS_MAX_LENGTH = 20_000;

/** One of two texts with what the other lacks marked; `side` says which one is shown. */
export function TextDifference({
  before,
  after,
  side,
}: {
  before: string;
  after: string;
  side: "before" | "after";
}) {
  const locale = useLocale();
  const parts = useMemo(() => {
    if (before.length + after.length > WORDS_MAX_LENGTH) return null;
    const intlSegmenter = new Intl.Segmenter(locale, { granularity: "word" });
    return diffWordsWithSpace(before, after, { intlSegmenter });
  }, [before, after, locale]);
  if (!parts) return <span className="whitespace-pre-wrap">{side === "before" ? before : after}</span>;
  let offset = 0;
  return (
    <span className="break-words whitespace-pre-wrap">
      {parts.map((part) => {
        const key = `${offset}-${part.added ? "a" : part.removed ? "r" : "s"}`;
        offset += part.value.length;
        if (side === "before" && part.added) return null;
        if (side === "after" && part.removed) return null;
        if (part.removed)
          return (
            <del key={key} className="rounded-sm bg-removed no-underline">
              {part.value}
            </del>
          );
        if (part.added)
          return (
            <ins key={key} className="rounded-sm bg-added no-underline">
              {part.value}
            </ins>
          );
        return <span key={key}>{part.value}</span>;
      })}
    </span>
  );
}
