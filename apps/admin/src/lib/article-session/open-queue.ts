import type { EditorRouter } from "@gongji/api/editor";
import type { TRPCClient } from "@trpc/client";
import type { ArticleForEditing } from "../contract.ts";
import { problemOf } from "../problem.ts";
import { watchUnsent } from "../unsent-texts.ts";
import { type CopySlot, openCopySlot } from "./copy-slot.ts";
import type { Outcome } from "./save-ports.ts";
import { SaveQueue } from "./save-queue.ts";

/** A request that takes longer counts as unanswered and is repeated. */
const ANSWER_MAX_MS = 30_000;

/** What became of a request, as a value. */
export async function outcomeOf(answer: Promise<ArticleForEditing>): Promise<Outcome> {
  try {
    return { kind: "done", article: await answer };
  } catch (error) {
    const problem = problemOf(error);
    return problem ? { kind: "refused", problem } : { kind: "unreachable" };
  }
}

/** A save queue wired to the API, this computer's store, and what the browser tells about itself. */
export interface OpenQueue {
  readonly queue: SaveQueue;
  readonly close: () => void;
}

/** Opens the queue of an article. `close` sends what is left and stops repeating. */
export async function openQueue(
  client: TRPCClient<EditorRouter>,
  userId: string,
  article: ArticleForEditing,
): Promise<OpenQueue> {
  const { articleId } = article;
  const slot = await openCopySlot(userId, articleId);
  let closed = false;
  const timely = () => ({ signal: AbortSignal.timeout(ANSWER_MAX_MS) });
  const queue = new SaveQueue(
    article,
    {
      save: (request) => outcomeOf(client.articles.saveDraft.mutate({ articleId, ...request }, timely())),
      fetch: () => outcomeOf(client.articles.get.query({ articleId }, timely())),
      keep: slot.keep,
      later: (run, delayMs) => {
        if (closed) return () => {};
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
      newId: () => crypto.randomUUID(),
      now: () => new Date(),
    },
    slot.found,
  );
  if (!queue.unsent) slot.keep(null);
  const stopListening = listen(queue, slot);
  const stopWatching = watchUnsent(() => queue.unsent);
  return {
    queue,
    close: () => {
      closed = true;
      stopListening();
      stopWatching();
      slot.flush();
      void queue.saveNow().finally(slot.release);
    },
  };
}

function listen(queue: SaveQueue, slot: CopySlot): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const onVisibility = () => {
    if (document.visibilityState === "hidden") {
      slot.flush();
      void queue.retry();
    } else if (queue.unsent) void queue.retry();
    else void queue.refresh();
  };
  window.addEventListener("online", () => void queue.retry(), { signal });
  window.addEventListener("pagehide", slot.flush, { signal });
  document.addEventListener("visibilitychange", onVisibility, { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (queue.unsent) event.preventDefault();
    },
    { signal },
  );
  return () => ends.abort();
}
