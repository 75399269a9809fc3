"use client";

import { compareText } from "@gongji/domain/comparison";
import { useMemo } from "react";

/**
 * One of two texts with what the other lacks marked, or both in one; `side` says which. In a text that stands alone
 * nothing is struck out: nobody has removed it.
 */
export function TextDifference({
  before,
  after,
  side,
}: {
  before: string;
  after: string;
  side: "before" | "after" | "both";
}) {
  const parts = useMemo(() => compareText(before, after), [before, after]);
  let offset = 0;
  return (
    <span className="break-words whitespace-pre-wrap">
      {parts.map(({ kind, text }) => {
        const key = `${offset}-${kind}`;
        offset += text.length;
        if (kind === "same") return <span key={key}>{text}</span>;
        if (kind === "removed")
          return side === "after" ? null : side === "before" ? (
            <mark key={key} className="rounded-sm bg-info-soft text-ink">
              {text}
            </mark>
          ) : (
            <del key={key} className="rounded-sm bg-removed decoration-ink-soft/60">
              {text}
            </del>
          );
        return side === "before" ? null : side === "after" ? (
          <mark key={key} className="rounded-sm bg-added text-ink">
            {text}
          </mark>
        ) : (
          <ins key={key} className="rounded-sm bg-added no-underline">
            {text}
          </ins>
        );
      })}
    </span>
  );
}
