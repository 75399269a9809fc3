"use client";

import { type ArticleDraft, mergeDrafts } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Notice } from "@gongji/ui/notice";
import { useEffect, useMemo, useState } from "react";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import { withFields } from "#lib/article-session/draft-fields.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { ConflictField } from "./conflict-field.tsx";

type Side = "mine" | "theirs";

/**
 * What only one side changed is merged already; the rest stands side by side, field by field, to choose from.
 * Whatever is chosen, both texts stay in the history.
 */
export function ConflictDialog() {
  const { common, saving: t } = useMessages();
  const queue = useSaveQueue();
  const conflict = useSession((session) => session.conflict);
  const mine = useSession((session) => session.draft);
  // It comes while somebody is writing: they go on until they turn to it.
  const [open, setOpen] = useState<"no" | "offered" | "asked">("no");
  const [choices, setChoices] = useState<Partial<Record<keyof ArticleDraft, Side>>>({});
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setOpen(conflict === null ? "no" : "offered");
    setChoices({});
    setError(null);
  }, [conflict]);
  const merged = useMemo(
    () => conflict && mergeDrafts(conflict.base, mine, conflict.theirs.draft),
    [conflict, mine],
  );
  if (!conflict || !merged) return null;

  const { theirs } = conflict;
  const name = theirs.changedBy?.name ?? common.platform;
  const { mineFirst, theirsFirst, conflicts } = merged;
  const fromTheirs = conflicts.filter((field) => choices[field] === "theirs");

  async function takeTheirs() {
    setBusy(true);
    const outcome = await queue.takeTheirs();
    setBusy(false);
    if (outcome === "not_reached") setError(t.notReached);
    if (outcome === "mine_is_invalid") setError(t.mineInvalid);
  }

  return (
    <>
      {open === "asked" ? null : (
        <Notice
          tone="danger"
          live
          actions={
            <Button size="small" onClick={() => setOpen("asked")}>
              {t.resolve}
            </Button>
          }
        >
          {t.conflictTitle}
        </Notice>
      )}
      <Dialog
        key={open}
        open={open !== "no"}
        onOpenChange={() => setOpen("no")}
        isUninvited={open === "offered"}
        width="wide"
        title={t.conflictTitle}
        description={t.conflictHint(name)}
        closeLabel={common.close}
        actions={
          <>
            <Button busy={busy} onClick={() => void takeTheirs()}>
              {t.takeTheirs}
            </Button>
            <Button
              tone="primary"
              onClick={() => void queue.keepMine(withFields(mineFirst, theirsFirst, fromTheirs))}
            >
              {t.merge}
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
          {conflicts.map((field) => (
            <ConflictField
              key={field}
              field={field}
              mine={mineFirst}
              theirs={theirsFirst}
              theirName={name}
              chosen={choices[field] ?? "mine"}
              onChoose={(side) => setChoices({ ...choices, [field]: side })}
            />
          ))}
        </div>
        <p className="mt-4 text-sm text-ink-soft">{t.restIsMerged}</p>
      </Dialog>
    </>
  );
}
