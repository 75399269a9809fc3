"use client";

import type { ArticleDraft } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Notice } from "@gongji/ui/notice";
import { useEffect, useState } from "react";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import type { Conflict } from "#lib/article-session/article-text.ts";
import { changedFields, withFields } from "#lib/article-session/draft-fields.ts";
import { sameContent } from "#lib/article-session/same-content.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { ConflictField } from "./conflict-field.tsx";

type Side = "mine" | "theirs";

/** What is offered first: what only one side changed comes from that side, the rest from mine. */
function firstChoices(conflict: Conflict, mine: ArticleDraft): Partial<Record<keyof ArticleDraft, Side>> {
  const fields = changedFields(mine, conflict.theirs.draft);
  return Object.fromEntries(
    fields.map((field) => [field, sameContent(mine[field], conflict.base[field]) ? "theirs" : "mine"]),
  );
}

/** Both texts side by side, field by field. Whatever is chosen, both stay in the history. */
export function ConflictDialog() {
  const { common, saving: t } = useMessages();
  const queue = useSaveQueue();
  const conflict = useSession((session) => session.conflict);
  const mine = useSession((session) => session.draft);
  const [open, setOpen] = useState(false);
  const [choices, setChoices] = useState<Partial<Record<keyof ArticleDraft, Side>>>({});
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setOpen(conflict !== null);
    if (conflict) setChoices(firstChoices(conflict, queue.snapshot.draft));
    setError(null);
  }, [conflict, queue]);
  if (!conflict) return null;

  const { theirs } = conflict;
  const name = theirs.changedBy?.name ?? common.platform;
  const fields = changedFields(mine, theirs.draft);
  const fromTheirs = fields.filter((field) => choices[field] === "theirs");
  const mixed = fromTheirs.length > 0 && fromTheirs.length < fields.length;

  async function takeTheirs() {
    setBusy(true);
    const outcome = await queue.takeTheirs();
    setBusy(false);
    if (outcome === "not_reached") setError(t.notReached);
    if (outcome === "mine_is_invalid") setError(t.mineInvalid);
  }

  return (
    <>
      {open ? null : (
        <Notice
          tone="danger"
          live
          actions={
            <Button size="small" onClick={() => setOpen(true)}>
              {t.resolve}
            </Button>
          }
        >
          {t.conflictTitle}
        </Notice>
      )}
      <Dialog
        open={open}
        onOpenChange={setOpen}
        width="wide"
        title={t.conflictTitle}
        description={t.conflictHint(name)}
        closeLabel={common.close}
        actions={
          <>
            <Button busy={busy} onClick={() => void takeTheirs()}>
              {t.takeTheirs}
            </Button>
            {mixed ? (
              <Button onClick={() => void queue.keepMine(withFields(mine, theirs.draft, fromTheirs))}>
                {t.merge}
              </Button>
            ) : null}
            <Button tone="primary" onClick={() => void queue.keepMine(mine)}>
              {t.keepMine}
            </Button>
          </>
        }
      >
        {error ? (
          <Notice tone="danger" live className="mb-4">
            {error}
          </Notice>
        ) : null}
        <div className="space-y-5">
          {fields.map((field) => (
            <ConflictField
              key={field}
              field={field}
              mine={mine}
              theirs={theirs.draft}
              theirName={name}
              chosen={choices[field] ?? "mine"}
              onChoose={(side) => setChoices({ ...choices, [field]: side })}
            />
          ))}
        </div>
        <p className="mt-4 text-sm text-ink-soft">{t.sameInBoth}</p>
      </Dialog>
    </>
  );
}
