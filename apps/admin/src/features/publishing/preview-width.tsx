"use client";

import { Button } from "@gongji/ui/button";
import { Monitor, Smartphone } from "lucide-react";
import { useMessages } from "#lib/messages-context.tsx";

/** The two widths an article is looked at. */
export type PreviewWidth = "desk" | "phone";

/** Chooses the width of a preview. */
export function PreviewWidthSwitch({
  width,
  onWidth,
}: {
  width: PreviewWidth;
  onWidth: (width: PreviewWidth) => void;
}) {
  const { publishing: t } = useMessages();
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{t.previewWidth}</legend>
      <Button size="small" aria-pressed={width === "desk"} onClick={() => onWidth("desk")}>
        <Monitor aria-hidden="true" />
        {t.previewDesk}
      </Button>
      <Button size="small" aria-pressed={width === "phone"} onClick={() => onWidth("phone")}>
        <Smartphone aria-hidden="true" />
        {t.previewPhone}
      </Button>
    </fieldset>
  );
}
