import type { PageStore } from "./page-store.ts";

/** What hears of changes. */
type Listener = Pick<PageStore, "invalidate" | "setTold">;

const RETRY_MS = 1_000;
/** By then every replica of the API has heard of a change one of them tells. */
const HEARD_EVERYWHERE_MS = 2_000;
/** The API says something at least this often. */
const SILENCE_MAX_MS = 60_000;

/** Takes one event of a stream apart. */
function readEvent(block: string): { readonly name: string; readonly id: string; readonly data: string } {
  const field = (name: string) =>
    block
      .split("\n")
      .flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1).trimStart()] : []))
      .join("\n");
  return { name: field("event"), id: field("id"), data: field("data") };
}

/** The tags of an event's data; all of them when it cannot be read. */
function tagsIn(data: string): readonly string[] {
  try {
    const said: unknown = JSON.parse(data);
    const tags: unknown = typeof said === "object" && said !== null ? Reflect.get(said, "tags") : undefined;
    if (Array.isArray(tags)) return tags.filter((tag) => typeof tag === "string");
  } catch {
    // Falls through.
  }
  return ["*"];
}

/** Follows the API's stream of changes until `signal` ends it, coming back with the last event's id. */
export async function followChanges(apiUrl: string, listener: Listener, signal: AbortSignal): Promise<void> {
  let last: string | null = null;
  while (!signal.aborted) {
    try {
      await listen();
    } catch {
      // The API is away; nobody tells of changes until it is back.
    }
    listener.setTold(false);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
  }

  function invalidate(tags: readonly string[]): void {
    listener.invalidate(tags);
    // A page made at once may have come from a replica that had not heard yet.
    setTimeout(() => listener.invalidate(tags), HEARD_EVERYWHERE_MS).unref();
  }

  async function listen(): Promise<void> {
    const silence = new AbortController();
    const waiting = () => setTimeout(() => silence.abort(), SILENCE_MAX_MS).unref();
    let timer = waiting();
    const response = await fetch(`${apiUrl}/v1/events`, {
      headers: { accept: "text/event-stream", ...(last !== null && { "last-event-id": last }) },
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok || !response.body) return;
    // Whoever begins anew does not know what it missed.
    if (last === null) listener.invalidate(["*"]);
    let text = "";
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      clearTimeout(timer);
      timer = waiting();
      text += chunk.replaceAll("\r\n", "\n");
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const event = readEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event.id !== "") last = event.id;
        if (event.name === "ready") listener.setTold(true);
        if (event.name === "invalidated") invalidate(tagsIn(event.data));
      }
    }
    clearTimeout(timer);
  }
}
