"use client";

import { useState } from "react";
import { useArticleAction } from "#lib/article-session/article-session.tsx";
import { useToasts } from "#lib/toasts.tsx";

type Call = Parameters<ReturnType<typeof useArticleAction>>[0];

/** Does something to the article, says that it is done, and goes on; while it lasts, `busy`. */
export function useAct(onDone: () => void = () => {}): {
  busy: boolean;
  run: (call: Call, said: string) => Promise<void>;
} {
  const act = useArticleAction();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async run(call, said) {
      setBusy(true);
      const done = await act(call);
      setBusy(false);
      if (!done) return;
      toasts.say(said);
      onDone();
    },
  };
}
