import { simplified } from "./simplified.ts";

const HAN = /\p{Script=Han}/gu;
/** A character with the marks that belong to it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * A text as it is compared: compatibility forms folded (full and half width are the same), lower case, Han
 * characters simplified.
 */
export function normalText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(HAN, simplified);
}

/** A normal text that remembers where each of its UTF-16 units stood. */
export interface PlacedText {
  readonly text: string;
  /** Where in the original the unit at the same index begins; one more entry for the end. */
  readonly origins: readonly number[];
}

/** {@link normalText}, with the way back to the original. */
export function placedText(text: string): PlacedText {
  const origins: number[] = [];
  let normal = "";
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const form = normalText(cluster);
    for (let unit = 0; unit < form.length; unit += 1) origins.push(index);
    normal += form;
  }
  origins.push(text.length);
  return { text: normal, origins };
}
