"use client";

import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import { useMessages } from "./messages-context.tsx";
import { errorMessage } from "./problem-message.ts";

/** Says why something could not be loaded, and tries again. */
export function FailedLoad({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useMessages();
  return (
    <Notice
      tone="danger"
      live
      actions={
        <Button size="small" onClick={onRetry}>
          {t.common.retry}
        </Button>
      }
    >
      {errorMessage(t, error)}
    </Notice>
  );
}
