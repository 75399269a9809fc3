"use client";

import { useEffect, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import type { Present } from "#lib/contract.ts";
import { paths } from "#lib/paths.ts";

/** How often a window says that it is there; the server takes it for gone after more than twice as long. */
const BEAT_MS = 8_000;
/** So long after the last keystroke somebody still counts as typing. */
const TYPING_MS = 60_000;
/** A window nobody has looked at for so long is not worth a word. */
const HIDDEN_MS = 240_000;

/** Says that this window has the article open, and tells who else has. */
export function usePresence(): readonly Present[] {
  const client = useTRPCClient();
  const queue = useSaveQueue();
  const articleId = useSession((session) => session.article.articleId);
  const isThere = useSession((session) => session.article.trashed === null);
  const [others, setOthers] = useState<readonly Present[]>([]);

  useEffect(() => {
    if (!isThere) return;
    const tabId = crypto.randomUUID();
    let typedAt = Number.NEGATIVE_INFINITY;
    let hiddenAt: number | null = null;
    let isOver = false;
    const beat = async () => {
      if (hiddenAt !== null && Date.now() - hiddenAt > HIDDEN_MS) return;
      const editing = Date.now() - typedAt < TYPING_MS;
      // Without an answer nobody can be said to be here.
      const items = await client.presence.beat.mutate({ articleId, tabId, editing }).then(
        (answer) => answer.items,
        () => [],
      );
      if (!isOver) setOthers((before) => (JSON.stringify(before) === JSON.stringify(items) ? before : items));
    };
    const stopListening = queue.subscribe(() => {
      const wasTyping = Date.now() - typedAt < TYPING_MS;
      if (queue.snapshot.status.kind === "saved") return;
      typedAt = Date.now();
      if (!wasTyping) void beat();
    });
    const onVisibility = () => {
      hiddenAt = document.hidden ? Date.now() : null;
      if (!document.hidden) void beat();
    };
    /** Sent even when the page is on its way out. */
    const leave = () =>
      void fetch(`${paths.editorApi}/presence.leave`, {
        method: "POST",
        keepalive: true,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ tabId }),
      }).catch(() => undefined);
    const timer = setInterval(() => void beat(), BEAT_MS);
    void beat();
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("pagehide", leave);
    return () => {
      isOver = true;
      clearInterval(timer);
      stopListening();
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [client, queue, articleId, isThere]);
  return others;
}
