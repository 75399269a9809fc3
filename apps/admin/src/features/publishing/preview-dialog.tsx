"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Monitor, Smartphone } from "lucide-react";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { ReaderView } from "./reader-view.tsx";

/** The text on the screen as readers would see it, at desk and at phone width. */
export function PreviewDialog({ onClose }: { onClose: () => void }) {
  const { common, publishing: t } = useMessages();
  const [width, setWidth] = useState<"desk" | "phone">("desk");
  return (
    <Dialog open onOpenChange={onClose} width="wide" title={t.preview} closeLabel={common.close}>
      <fieldset className="mb-4 flex gap-1">
        <legend className="sr-only">{t.previewWidth}</legend>
        <Button size="small" aria-pressed={width === "desk"} onClick={() => setWidth("desk")}>
          <Monitor aria-hidden="true" />
          {t.previewDesk}
        </Button>
        <Button size="small" aria-pressed={width === "phone"} onClick={() => setWidth("phone")}>
          <Smartphone aria-hidden="true" />
          {t.previewPhone}
        </Button>
      </fieldset>
      <div
        className={`mx-auto rounded-card border bg-paper p-5 ${width === "phone" ? "max-w-[375px]" : "max-w-3xl"}`}
      >
        <ReaderView />
      </div>
    </Dialog>
  );
}
