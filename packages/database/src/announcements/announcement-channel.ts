/** The channel on which replicas hear which answers no longer hold. */
export const ANNOUNCEMENT_CHANNEL = "gongji_answers";

/** Announcements are kept for listeners that come back until so many numbers more were given. */
export const ANNOUNCEMENTS_KEPT = 10_000;

/** What one notification may carry; PostgreSQL takes less than 8,000 bytes. */
const PAYLOAD_BYTES_MAX = 7_900;
/** Tags hold no spaces: they are made of slugs, keys, codes and ids. */
const SEPARATOR = " ";
/** Where a payload says that others of the same announcement follow. */
const MORE = "+";

/** A part of an announcement. */
export interface AnnouncedPart {
  /** The announcement's number; null in every part but the last. */
  readonly sequence: string | null;
  readonly tags: string[];
}

/** The payloads that carry an announcement, as few as possible. */
export function writePayloads(tags: readonly string[], sequence: string): string[] {
  const parts: string[] = [];
  let open = "";
  const roomBytes = PAYLOAD_BYTES_MAX - sequence.length;
  for (const tag of tags) {
    const longer = `${open}${SEPARATOR}${tag}`;
    if (open !== "" && Buffer.byteLength(longer) > roomBytes) {
      parts.push(open);
      open = `${SEPARATOR}${tag}`;
    } else {
      open = longer;
    }
  }
  return [...parts.map((part) => `${MORE}${part}`), `${sequence}${open}`];
}

/** What a payload carries. */
export function readPayload(payload: string): AnnouncedPart {
  const [head = "", ...tags] = payload.split(SEPARATOR);
  return { sequence: head === MORE ? null : head, tags };
}
