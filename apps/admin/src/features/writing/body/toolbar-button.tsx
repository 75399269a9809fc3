"use client";

import { Button } from "@gongji/ui/button";
import { Tooltip } from "@gongji/ui/tooltip";
import type { LucideIcon } from "lucide-react";

/** A button of the toolbar; pressed says that the selection already is so. */
export function ToolbarButton({
  label,
  Icon,
  pressed,
  disabled = false,
  onClick,
}: {
  label: string;
  Icon: LucideIcon;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <Tooltip text={label}>
      <Button
        tone="quiet"
        size="smallIcon"
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        <Icon aria-hidden="true" />
      </Button>
    </Tooltip>
  );
}
