"use client";

import { Button } from "@gongji/ui/button";
import { X } from "lucide-react";
import { useMessages } from "#lib/messages-context.tsx";
import { type PreviewWidth, PreviewWidthSwitch } from "./preview-width.tsx";
import { ReaderView } from "./reader-view.tsx";
import { SharePreview } from "./share-preview.tsx";

/** The readers' view beside the text while it is written. It keeps its own scroll. */
export function PreviewPane({
  width,
  onWidth,
  onClose,
}: {
  width: PreviewWidth;
  onWidth: (width: PreviewWidth) => void;
  onClose: () => void;
}) {
  const { publishing: t } = useMessages();
  return (
    <section
      aria-label={t.preview}
      className="sticky top-[calc(var(--bar-height)+1.25rem)] flex max-h-[calc(100dvh-var(--bar-height)-2.5rem)] flex-col overflow-hidden rounded-card border bg-surface"
    >
      <header className="flex items-center justify-between gap-2 border-b px-3 py-2">
        <PreviewWidthSwitch width={width} onWidth={onWidth} />
        <Button tone="quiet" size="smallIcon" aria-label={t.previewClose} onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </header>
      <div className="border-b px-3 py-2">
        <SharePreview />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section tabIndex={0} aria-label={t.previewBeside} className="overflow-y-auto bg-paper p-5">
        <div className={`mx-auto ${width === "phone" ? "max-w-[375px]" : "max-w-3xl"}`}>
          <ReaderView />
        </div>
      </section>
    </section>
  );
}
