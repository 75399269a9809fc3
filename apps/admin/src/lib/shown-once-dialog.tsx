"use client";

import { Button } from "@gongji/ui/button";
import { CopyField } from "@gongji/ui/copy-field";
import { Dialog } from "@gongji/ui/dialog";
import { Notice } from "@gongji/ui/notice";
import type { ReactNode } from "react";
import { useMessages } from "./messages-context.tsx";

/** Shows a secret the only time it can be seen. Only its own button closes it: a stray click would lose the secret. */
export function ShownOnceDialog({
  title,
  label,
  secret,
  advice,
  onClose,
  children,
}: {
  title: string;
  label: string;
  secret: string;
  /** What is to be done with it now; to be stored, when nothing else is said. */
  advice?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { common, secrets: t } = useMessages();
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title={title}
      closeLabel={common.close}
      closable={false}
      width="medium"
      actions={<Button onClick={onClose}>{t.kept}</Button>}
    >
      <div className="space-y-4 text-sm">
        <Notice tone="warning">{advice ?? t.onlyOnce}</Notice>
        <CopyField label={label} value={secret} copyLabel={t.copy} copiedLabel={t.copied} />
        {children}
      </div>
    </Dialog>
  );
}
