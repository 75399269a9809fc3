"use client";

import { Button } from "@gongji/ui/button";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { Link2 } from "lucide-react";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { PreviewHours, PreviewLink } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { useDates } from "#lib/use-dates.ts";

const HOURS = [1, 24, 168, 720] as const satisfies readonly PreviewHours[];
const DAY: PreviewHours = 24;

/** Makes a link that shows the stored text to whoever has it, and copies it. */
export function SharePreview() {
  const { publishing: t } = useMessages();
  const dates = useDates();
  const client = useTRPCClient();
  const toasts = useToasts();
  const { articleId, hasDraft, live, withdrawal } = useSession((session) => session.article);
  const [hours, setHours] = useState<PreviewHours>(DAY);
  const [link, setLink] = useState<PreviewLink | null>(null);
  const [busy, setBusy] = useState(false);
  const isShown = live !== null && (withdrawal === null || withdrawal.kind === "notice");
  if (!hasDraft && !isShown) return null;

  async function share() {
    setBusy(true);
    try {
      const made = await client.previews.share.mutate({ articleId, hours });
      setLink(made);
      await copy(made.url);
    } catch (error) {
      toasts.fail(error);
    } finally {
      setBusy(false);
    }
  }

  async function copy(url: string) {
    // Not every browser lets a page do so; the link is on the screen all the same.
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    if (copied) toasts.say(t.share.copied);
    else toasts.warn(t.share.notCopied);
  }

  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <NativeSelect
          aria-label={t.share.until}
          value={hours}
          onChange={({ target }) => setHours(HOURS.find((choice) => `${choice}` === target.value) ?? DAY)}
        >
          {HOURS.map((choice) => (
            <option key={choice} value={choice}>
              {t.share.hours[choice]}
            </option>
          ))}
        </NativeSelect>
        <Button busy={busy} onClick={() => void share()} aria-describedby="share-preview-hint">
          <Link2 aria-hidden="true" />
          {t.share.copy}
        </Button>
      </div>
      {link ? (
        <Input
          readOnly
          aria-label={t.share.link}
          className="h-8 font-mono text-xs"
          value={link.url}
          onFocus={({ target }) => target.select()}
        />
      ) : null}
      <p id="share-preview-hint" className="text-xs text-ink-soft">
        {link ? t.share.opensUntil(dates.instant(link.expiresAt)) : t.share.hint}
      </p>
    </div>
  );
}
