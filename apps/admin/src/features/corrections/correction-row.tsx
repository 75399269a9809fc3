"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import Link from "next/link";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedCorrection } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useChange } from "#lib/use-change.ts";
import { useDates } from "#lib/use-dates.ts";
import { useMe } from "#lib/use-me.ts";

const NOTE_MAX = 500;

/** One report: about which article, what it says, and the way to settle it. */
export function CorrectionRow({ correction }: { correction: ListedCorrection }) {
  const { corrections: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.corrections.pathKey());
  const dates = useDates();
  const me = useMe();
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const { correctionId, article, text, receivedAt, doneAt, doneByName } = correction;
  const mayHandle = me?.actions.includes("correction.handle") ?? false;
  async function settle(done: boolean) {
    setBusy(true);
    await change(
      client.corrections.settle.mutate({ correctionId, done, note: done ? note.trim() || null : null }),
      done ? t.finished : t.reopened,
    );
    setBusy(false);
  }
  return (
    <li className="space-y-2 px-4 py-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm">
        {article ? (
          <Link
            href={paths.article(article.articleId)}
            className="font-medium text-accent underline underline-offset-2"
          >
            {article.title}
          </Link>
        ) : (
          <span className="font-medium">{t.wholeSite}</span>
        )}
        <span className="text-xs text-ink-soft">{t.received(dates.ago(receivedAt))}</span>
      </p>
      <p className="max-w-3xl text-sm break-words whitespace-pre-wrap">{text}</p>
      {doneAt === null ? null : (
        <p className="text-xs text-ink-soft">
          {doneByName === null ? t.doneAgo(dates.ago(doneAt)) : t.doneBy(doneByName, dates.ago(doneAt))}
          {correction.note ? ` · ${correction.note}` : null}
        </p>
      )}
      {!mayHandle ? null : doneAt === null ? (
        <form
          className="flex max-w-3xl flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void settle(true);
          }}
        >
          <Field id={`note-${correctionId}`} label={t.note} className="min-w-64 flex-1">
            {(control) => (
              <Input
                {...control}
                maxLength={NOTE_MAX}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={busy} aria-label={t.finishOf(text.slice(0, 30))}>
            {t.finish}
          </Button>
        </form>
      ) : (
        <Button size="small" tone="quiet" busy={busy} onClick={() => void settle(false)}>
          {t.reopen}
        </Button>
      )}
    </li>
  );
}
