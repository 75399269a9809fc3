import { ALL_ANSWERS } from "@gongji/application/published";
import type { MissedAnnouncements } from "@gongji/database/published";

/** Between two signs of life, so that nobody on the way takes the connection for dead. */
const HEARTBEAT_MS = 15_000;
/** What a listener has not taken yet may grow so long; then it is cut off, and comes back when it can. */
const BACKLOG_BYTES_MAX = 256 * 1024;
/** Events of listeners that are still being told what they missed. */
const WAITING_MAX = 1_000;
/** When a listener that was cut off should come back. */
const RETRY_MS = 2_000;

/** The way to a listener. */
export interface ListenerLine {
  readonly write: (text: string) => void;
  /** Bytes that were written and not taken yet. */
  readonly backlogBytes: () => number;
  /** Resolves once the backlog is taken, or the line is closed. */
  readonly drained: () => Promise<void>;
  /** Ends the line after what was written. */
  readonly end: () => void;
  /** Ends it at once. */
  readonly cut: () => void;
}

interface Event {
  readonly sequence: string | null;
  readonly tags: readonly string[];
}

interface Listener {
  readonly line: ListenerLine;
  /** Events that wait until it has been told what it missed; null from then on. */
  waiting: Event[] | null;
}

/** Tells listeners which answers no longer hold. */
export interface EventHub {
  /**
   * Takes a listener in: tells what it missed since the event it knows, then all that comes. False when there are too
   * many, or nothing is heard at the moment.
   */
  readonly listen: (line: ListenerLine, missed: () => Promise<MissedAnnouncements>) => Promise<boolean>;
  readonly leave: (line: ListenerLine) => void;
  /** A part of an announcement; `sequence` comes with its last. */
  readonly announced: (tags: readonly string[], sequence: string | null) => void;
  /** Something without a place in the order: what was read from the facts. */
  readonly mentioned: (tags: readonly string[]) => void;
  readonly following: () => void;
  /** From now on something may be missed: listeners are sent away, to ask again for what they missed. */
  readonly lost: () => void;
  readonly listeners: () => number;
  /** Sends everybody away, for good. */
  readonly close: () => void;
}

function write({ sequence, tags }: Event): string {
  const id = sequence === null ? "" : `id: ${sequence}\n`;
  return `${id}event: invalidated\ndata: ${JSON.stringify({ tags })}\n\n`;
}

/** A hub for at most `listenersMax` listeners. */
export function createEventHub({ listenersMax }: { readonly listenersMax: number }): EventHub {
  const listeners = new Map<ListenerLine, Listener>();
  let isFollowing = false;
  let isClosed = false;
  let parts: string[] = [];

  const drop = (line: ListenerLine, how: "end" | "cut"): void => {
    if (listeners.delete(line)) line[how]();
  };
  const give = (listener: Listener, event: Event): void => {
    const { line, waiting } = listener;
    if (waiting) {
      waiting.push(event);
      if (waiting.length > WAITING_MAX) drop(line, "cut");
      return;
    }
    line.write(write(event));
    if (line.backlogBytes() > BACKLOG_BYTES_MAX) drop(line, "cut");
  };
  const giveAll = (event: Event): void => {
    for (const listener of [...listeners.values()]) give(listener, event);
  };
  const sendAway = (): void => {
    for (const line of [...listeners.keys()]) drop(line, "end");
  };
  const heartbeat = setInterval(() => {
    for (const { line, waiting } of listeners.values()) if (!waiting) line.write(": alive\n\n");
  }, HEARTBEAT_MS);
  heartbeat.unref();

  async function catchUp(listener: Listener, { newest, missed }: MissedAnnouncements): Promise<void> {
    const { line } = listener;
    line.write(`retry: ${RETRY_MS}\nid: ${missed?.at(-1)?.sequence ?? newest}\nevent: ready\ndata: {}\n\n`);
    for (const event of missed ?? [{ sequence: newest, tags: [ALL_ANSWERS] }]) line.write(write(event));
    await line.drained();
    const last = BigInt(missed?.at(-1)?.sequence ?? newest);
    const waiting = listener.waiting ?? [];
    listener.waiting = null;
    for (const event of waiting) {
      if (!listeners.has(line)) return;
      if (event.sequence === null || BigInt(event.sequence) > last) give(listener, event);
    }
  }

  return {
    async listen(line, missed) {
      if (isClosed || !isFollowing || listeners.size >= listenersMax) return false;
      const listener: Listener = { line, waiting: [] };
      listeners.set(line, listener);
      try {
        await catchUp(listener, await missed());
      } catch (error) {
        listeners.delete(line);
        throw error;
      }
      return true;
    },
    leave: (line) => void listeners.delete(line),
    announced(tags, sequence) {
      parts.push(...tags);
      if (sequence === null) return;
      const whole = parts;
      parts = [];
      giveAll({ sequence, tags: whole });
    },
    mentioned: (tags) => giveAll({ sequence: null, tags }),
    following() {
      isFollowing = true;
      parts = [];
    },
    lost() {
      isFollowing = false;
      sendAway();
    },
    listeners: () => listeners.size,
    close() {
      isClosed = true;
      clearInterval(heartbeat);
      sendAway();
    },
  };
}
