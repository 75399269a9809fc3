"use client";

import { Button } from "@gongji/ui/button";
import { classNames } from "@gongji/ui/class-names";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { CompareDialog } from "./compare-dialog.tsx";
import { FileRow } from "./file-row.tsx";
import { type ImportFile, needsLook, twinsIn } from "./import-file.ts";

/** Rows drawn at a time; a run may have thousands. */
const ROWS = 100;
const FILTERS = ["all", "look", "failed"] as const;

/** What became of each file; any of them opens beside its source. */
export function RunResults({
  files,
  onRemove,
}: {
  files: readonly ImportFile[];
  onRemove: ((id: string) => void) | null;
}) {
  const { imports: t } = useMessages();
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>("all");
  const [most, setMost] = useState(ROWS);
  const [openId, setOpenId] = useState<string | null>(null);
  const twins = twinsIn(files);
  const groups = {
    all: files,
    look: files.filter((one) => needsLook(one, twins.has(one.id))),
    failed: files.filter(({ progress }) => progress.kind === "failed"),
  };
  const matching = groups[filter];
  const readable = matching.filter(({ progress }) => progress.kind === "done");
  const at = readable.findIndex(({ id }) => id === openId);
  const open = readable[at];
  const step = (by: number) => readable[at + by]?.id;
  return (
    <>
      <fieldset className="mb-2 flex min-w-0 gap-1 overflow-x-auto">
        <legend className="sr-only">{t.results}</legend>
        {FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={filter === one}
            onClick={() => setFilter(one)}
            className={classNames(
              "flex h-8 shrink-0 cursor-pointer items-center gap-1.5 rounded-lg px-2.5 text-sm font-medium",
              filter === one ? "bg-accent-soft text-accent" : "text-ink-soft hover:bg-hover hover:text-ink",
            )}
          >
            {t.filters[one]}
            <span className="text-xs tabular-nums">{groups[one].length}</span>
          </button>
        ))}
      </fieldset>
      {matching.length > 0 ? (
        <ul aria-label={t.results} className="divide-y overflow-hidden rounded-card border bg-surface">
          {matching.slice(0, most).map((file) => (
            <FileRow
              key={file.id}
              file={file}
              twin={twins.get(file.id) ?? null}
              onOpen={() => setOpenId(file.id)}
              onRemove={onRemove ? () => onRemove(file.id) : null}
            />
          ))}
        </ul>
      ) : (
        <p className="rounded-card border bg-surface px-4 py-6 text-center text-sm text-ink-soft">
          {t.noneHere}
        </p>
      )}
      {matching.length > most ? (
        <div className="mt-3 text-center">
          <Button onClick={() => setMost(most + ROWS)}>{t.showMore(matching.length - most)}</Button>
        </div>
      ) : null}
      {open && open.progress.kind === "done" ? (
        <CompareDialog
          key={open.id}
          what={
            open.progress.result.pageId
              ? { kind: "page", pageId: open.progress.result.pageId }
              : { kind: "file", file: open.file }
          }
          title={open.progress.result.title}
          onPrevious={step(-1) ? () => setOpenId(step(-1) ?? null) : null}
          onNext={step(1) ? () => setOpenId(step(1) ?? null) : null}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </>
  );
}
