"use client";

import { imagesUnder } from "@gongji/client/html";
import { Button } from "@gongji/ui/button";
import { Input } from "@gongji/ui/input";
import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { Trash2, TriangleAlert } from "lucide-react";
import { useId } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { smallestWidth } from "./smallest-width.ts";

const address = imagesUnder(paths.imagesApi);
const LENGTH_MAX = 300;

/** A picture in the body, with the words that stand for it and those under it. */
export function ImageView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { images: t } = useMessages();
  const id = useId();
  const alt = String(node.attrs.alt);
  const caption = String(node.attrs.caption);
  const width = Number(node.attrs.width);
  const missing = alt.trim() === "";
  const shown = address(String(node.attrs.imageId), smallestWidth(width), "webp");
  return (
    <NodeViewWrapper
      as="figure"
      className={`overflow-hidden rounded-lg border bg-sunken/50 ${selected ? "outline-2 outline-accent" : ""}`}
    >
      <img
        src={shown}
        alt={alt}
        width={width}
        height={Number(node.attrs.height)}
        draggable="true"
        data-drag-handle=""
        className="mx-auto max-h-96 w-auto"
      />
      <div contentEditable={false} className="grid gap-2 border-t bg-surface p-3 text-sm leading-normal">
        <div>
          <label htmlFor={`${id}-alt`} className="mb-1 flex items-center gap-1.5 text-xs text-ink-soft">
            {t.alt}
            {missing ? (
              <span className="inline-flex items-center gap-1 text-warning">
                <TriangleAlert aria-hidden="true" className="size-3.5" />
                {t.altMissing}
              </span>
            ) : null}
          </label>
          <Input
            id={`${id}-alt`}
            value={alt}
            maxLength={LENGTH_MAX}
            readOnly={!editor.isEditable}
            placeholder={t.altPlaceholder}
            onChange={(event) => updateAttributes({ alt: event.target.value })}
          />
        </div>
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <label htmlFor={`${id}-caption`} className="mb-1 block text-xs text-ink-soft">
              {t.caption}
            </label>
            <Input
              id={`${id}-caption`}
              value={caption}
              maxLength={LENGTH_MAX}
              readOnly={!editor.isEditable}
              placeholder={t.captionPlaceholder}
              onChange={(event) => updateAttributes({ caption: event.target.value })}
            />
          </div>
          {editor.isEditable ? (
            <Button tone="quiet" size="icon" aria-label={t.remove} onClick={deleteNode}>
              <Trash2 aria-hidden="true" />
            </Button>
          ) : null}
        </div>
      </div>
    </NodeViewWrapper>
  );
}
