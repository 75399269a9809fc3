"use client";

import { classNames } from "@gongji/ui/class-names";
import { FileUp } from "lucide-react";
import { type DragEvent, useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";

/** Takes files by drop or by the browser's own dialog. */
export function DropArea({
  onFiles,
  disabled,
  busy,
}: {
  onFiles: (files: readonly File[]) => void;
  disabled: boolean;
  busy: boolean;
}) {
  const { imports: t } = useMessages();
  const [over, setOver] = useState(false);
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way in; the file field inside is the other.
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={classNames(
        "flex flex-col items-center gap-2 rounded-card border-2 border-dashed px-4 py-10 text-center",
        over ? "border-accent bg-accent-soft" : "border-line-strong/60 bg-surface",
      )}
    >
      <FileUp aria-hidden="true" className="size-8 text-ink-soft" />
      <div className="flex flex-wrap items-center justify-center gap-2">
        <span>{t.drop}</span>
        <label className="inline-flex h-9 cursor-pointer items-center rounded-lg border border-line-strong/60 bg-surface px-3.5 text-sm font-medium hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-55">
          {t.choose}
          <input
            type="file"
            multiple
            disabled={disabled}
            accept=".html,.htm,.xhtml,.txt,.md,.markdown,.zip,text/html,text/plain,text/markdown,application/zip"
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
            className="sr-only"
          />
        </label>
      </div>
      <p role="status" className="max-w-2xl text-sm text-ink-soft">
        {busy ? t.unpacking : t.accepted}
      </p>
    </div>
  );
}
