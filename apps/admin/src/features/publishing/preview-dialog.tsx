"use client";

import { Dialog } from "@gongji/ui/dialog";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { type PreviewWidth, PreviewWidthSwitch } from "./preview-width.tsx";
import { ReaderView } from "./reader-view.tsx";
import { SharePreview } from "./share-preview.tsx";

/** The text on the screen as readers would see it, at desk and at phone width. */
export function PreviewDialog({ onClose }: { onClose: () => void }) {
  const { common, publishing: t } = useMessages();
  const [width, setWidth] = useState<PreviewWidth>("desk");
  return (
    <Dialog open onOpenChange={onClose} width="wide" title={t.preview} closeLabel={common.close}>
      <div className="mb-4 flex flex-wrap items-start gap-x-6 gap-y-3">
        <PreviewWidthSwitch width={width} onWidth={setWidth} />
        <div className="ml-auto max-w-full">
          <SharePreview />
        </div>
      </div>
      <div
        className={`mx-auto rounded-card border bg-paper p-5 ${width === "phone" ? "max-w-[375px]" : "max-w-3xl"}`}
      >
        <ReaderView />
      </div>
    </Dialog>
  );
}
