"use client";

import { Button } from "@gongji/ui/button";
import { Popover } from "@gongji/ui/popover";
import { useState } from "react";
import type { SuggestedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** What a suggestion is worth, of three; opened, what that is made of. */
export function ScoreDetails({ item, title }: { item: SuggestedArticle; title: string }) {
  const { related: t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { score, parts, modelVersion } = item;
  const named: Readonly<Record<string, string>> = t.features;
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      label={t.scoreOf(title)}
      className="w-72 p-3"
      trigger={
        <Button
          tone="quiet"
          size="small"
          aria-label={`${t.scoreOf(title)} ${score.toFixed(1)}`}
          className="px-1.5 text-xs text-ink-soft tabular-nums"
        >
          {score.toFixed(1)}
        </Button>
      }
    >
      <p className="text-xs text-ink-soft">{t.scoreHint}</p>
      <dl className="mt-2 text-sm">
        {parts.map(({ feature, adds }) => (
          <div key={feature} className="flex justify-between gap-3 py-0.5">
            <dt>{named[feature] ?? feature}</dt>
            <dd className="tabular-nums">
              {adds > 0 ? "+" : "−"}
              {Math.abs(adds).toFixed(2)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-xs text-ink-soft">{t.model(modelVersion)}</p>
    </Popover>
  );
}
