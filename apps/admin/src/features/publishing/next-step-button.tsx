"use client";

import { Button } from "@gongji/ui/button";
import { ClipboardCheck, FileCheck, type LucideIcon, Send, Stamp } from "lucide-react";
import { useMessages } from "#lib/messages-context.tsx";
import type { NextStep } from "./next-step.ts";

const icons: Record<NextStep, LucideIcon> = {
  publish: Send,
  submit: ClipboardCheck,
  review: Stamp,
  reviewEmergency: FileCheck,
};

/** The one thing that brings the article further. */
export function NextStepButton({ step, onOpen }: { step: NextStep; onOpen: (step: NextStep) => void }) {
  const { publishing, workflow: t } = useMessages();
  const labels: Record<NextStep, string> = {
    publish: publishing.publish,
    submit: t.submit,
    review: t.review,
    reviewEmergency: t.reviewEmergency,
  };
  const Icon = icons[step];
  return (
    <Button tone="primary" size="small" onClick={() => onOpen(step)}>
      <Icon aria-hidden="true" />
      {labels[step]}
    </Button>
  );
}
