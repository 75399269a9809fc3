/** The channel on which replicas hear which answers no longer hold. */
export const ANNOUNCEMENT_CHANNEL = "gongji_answers";

/** What one notification may carry; PostgreSQL takes less than 8,000 bytes. */
const PAYLOAD_BYTES_MAX = 7_900;
/** Tags hold no spaces: they are made of slugs, keys, codes and ids. */
const SEPARATOR = " ";

/** The payloads that carry the tags, as few as possible. */
export function writePayloads(tags: readonly string[]): string[] {
  const payloads: string[] = [];
  let open = "";
  for (const tag of tags) {
    const longer = open === "" ? tag : `${open}${SEPARATOR}${tag}`;
    if (open !== "" && Buffer.byteLength(longer) > PAYLOAD_BYTES_MAX) {
      payloads.push(open);
      open = tag;
    } else {
      open = longer;
    }
  }
  return open === "" ? payloads : [...payloads, open];
}

/** The tags of a payload. */
export function readPayload(payload: string): string[] {
  return payload.split(SEPARATOR);
}
