"use client";

import { Button } from "@gongji/ui/button";
import { Input } from "@gongji/ui/input";
import { X } from "lucide-react";
import { useId } from "react";
import { clockInBeijing } from "#lib/beijing-time.ts";
import { useMessages } from "#lib/messages-context.tsx";
import type { RelatedActions } from "./use-related-actions.ts";

const DAY_MS = 24 * 3_600_000;

/** Until when whatever is pinned next stays, by search, button or key. */
export function NextExpiry({ actions: { nextExpiry, setNextExpiry } }: { actions: RelatedActions }) {
  const { related: t } = useMessages();
  const id = useId();
  const tomorrow = clockInBeijing(new Date(Date.now() + DAY_MS)).slice(0, 10);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft">
      <label htmlFor={id}>{t.nextExpiry}</label>
      <Input
        id={id}
        type="date"
        className="h-7 w-auto text-xs"
        min={tomorrow}
        value={nextExpiry ?? ""}
        onChange={(event) => setNextExpiry(event.target.value || null)}
      />
      {nextExpiry === null ? null : (
        <Button
          tone="quiet"
          size="smallIcon"
          aria-label={t.clearNextExpiry}
          onClick={() => setNextExpiry(null)}
        >
          <X aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
