"use client";

import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import { useMessages } from "#lib/messages-context.tsx";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { common } = useMessages();
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        title={common.broken}
        titleTag="h1"
        actions={
          <Button tone="primary" onClick={reset}>
            {common.retry}
          </Button>
        }
      >
        {common.brokenHint}
      </EmptyState>
    </main>
  );
}
