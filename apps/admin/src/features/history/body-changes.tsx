"use client";

import { type Block, blockText } from "@gongji/domain/article";
import type { ItemChange } from "@gongji/domain/comparison";
import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { classNames } from "@gongji/ui/class-names";
import { type ReactNode, useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { TextDifference } from "#lib/text-difference.tsx";

/** Unchanged blocks in a row that are shown around a change; longer rows are folded. */
const ROW_SHOWN = 2;

type Row = { readonly folded: readonly ItemChange<Block>[] } | { readonly change: ItemChange<Block> };

function isQuiet(change: ItemChange<Block>): boolean {
  return change.kind === "kept" && !change.changed && !change.moved;
}

/** The blocks in order, long rows of unchanged ones put together. */
function rowsOf(changes: readonly ItemChange<Block>[]): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < changes.length; ) {
    let end = start;
    while (end < changes.length && changes.slice(end, end + 1).every(isQuiet)) end += 1;
    if (end - start > ROW_SHOWN) rows.push({ folded: changes.slice(start, end) });
    else end = Math.max(end, start + 1);
    if (end - start <= ROW_SHOWN) rows.push(...changes.slice(start, end).map((change) => ({ change })));
    start = end;
  }
  return rows;
}

/** A body with what became of its blocks: words marked, moves said, unchanged stretches folded. */
export function BodyChanges({ changes }: { changes: readonly ItemChange<Block>[] }) {
  return (
    <div className="space-y-2 rounded-lg border p-3 text-sm">
      {rowsOf(changes).map((row) =>
        "folded" in row ? (
          <Folded key={`folded-${keyOf(row.folded[0])}`} changes={row.folded} />
        ) : (
          <BlockChange key={keyOf(row.change)} change={row.change} />
        ),
      )}
    </div>
  );
}

function keyOf(change: ItemChange<Block> | undefined): string {
  if (!change) return "none";
  return change.kind === "removed" ? `removed-${change.from}` : `${change.kind}-${change.to}`;
}

function Folded({ changes }: { changes: readonly ItemChange<Block>[] }) {
  const { history: t } = useMessages();
  const [open, setOpen] = useState(false);
  if (open) return changes.map((change) => <BlockChange key={keyOf(change)} change={change} />);
  return (
    <Button
      tone="quiet"
      size="small"
      className="w-full border border-dashed text-ink-soft"
      onClick={() => setOpen(true)}
    >
      {t.unchangedBlocks(changes.length)}
    </Button>
  );
}

function BlockChange({ change }: { change: ItemChange<Block> }) {
  const { history: t, images } = useMessages();
  const wordsOf = (block: Block) =>
    block.type === "image" ? [`[${images.insert}]`, blockText(block)].join(" ").trim() : blockText(block);
  if (change.kind === "removed") {
    return (
      <Framed
        block={change.before}
        className="border-danger/50"
        label={<Badge tone="danger">{t.removed}</Badge>}
      >
        <del className="rounded-sm bg-removed">{wordsOf(change.before)}</del>
      </Framed>
    );
  }
  if (change.kind === "added") {
    return (
      <Framed block={change.after} className="border-accent/60" label={<Badge tone="good">{t.added}</Badge>}>
        <ins className="rounded-sm bg-added no-underline">{wordsOf(change.after)}</ins>
      </Framed>
    );
  }
  const { before, after, from, to, changed, moved } = change;
  if (!changed && !moved) {
    return (
      <Framed block={after} className="border-transparent text-ink-soft">
        {wordsOf(after)}
      </Framed>
    );
  }
  const sameWords = blockText(before) === blockText(after);
  return (
    <Framed
      block={after}
      className={moved ? "border-info/60" : "border-warning/60"}
      label={
        <>
          {moved ? <Badge tone="info">{t.movedBlock(from + 1, to + 1)}</Badge> : null}
          {changed && sameWords ? <Badge tone="warning">{t.changedForm}</Badge> : null}
        </>
      }
    >
      <TextDifference before={wordsOf(before)} after={wordsOf(after)} side="both" />
    </Framed>
  );
}

function Framed({
  block,
  className,
  label,
  children,
}: {
  block: Block;
  className: string;
  label?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={classNames(
        "border-l-3 py-0.5 pl-3 break-words whitespace-pre-wrap",
        block.type === "heading" && "font-semibold",
        className,
      )}
    >
      {label ? <div className="mb-0.5 flex gap-1.5 empty:hidden">{label}</div> : null}
      {children}
    </div>
  );
}
