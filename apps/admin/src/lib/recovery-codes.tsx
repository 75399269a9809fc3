"use client";

import { CopyField } from "@gongji/ui/copy-field";
import { Notice } from "@gongji/ui/notice";
import { useMessages } from "./messages-context.tsx";

/** The codes that stand in for the app, shown this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { factor: t, secrets } = useMessages();
  return (
    <div className="space-y-3 text-sm">
      <Notice tone="warning">{t.codesOnce}</Notice>
      <CopyField
        label={t.recoveryCodes}
        value={codes.join("\n")}
        rows={codes.length}
        copyLabel={secrets.copy}
        copiedLabel={secrets.copied}
      />
      <p className="text-ink-soft">{t.codesHint}</p>
    </div>
  );
}
