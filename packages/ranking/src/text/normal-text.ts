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
  /** Where in the original the unit at an index begins; of the end, where it ends. */
  readonly originOf: (unit: number) => number;
}

/** The normal form of units that have one of a single unit, by unit; 0 for what has not been looked at. */
const units = new Uint16Array(0x1_00_00);
/** Stands for what is more or less than one unit, belongs to another one, or is half a character. */
const OTHER = 0xff_ff;
const BY_ITSELF = /^[^\p{M}\p{Cs}]$/u;

function unitOf(code: number): number {
  const known = units[code] ?? OTHER;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const form = BY_ITSELF.test(character) ? normalText(character) : "";
  const unit = form.length === 1 ? form.charCodeAt(0) : OTHER;
  units[code] = unit;
  return unit || OTHER;
}

/** So many units are made into text at once. */
const CHUNK = 4_096;

/** The normal form of a text all of whose units have one of a single unit, as nearly all do; null of any other. */
function unitByUnit(text: string): string | null {
  const forms = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit === OTHER) return null;
    forms[at] = unit;
  }
  let normal = "";
  for (let at = 0; at < forms.length; at += CHUNK) {
    normal += String.fromCharCode(...forms.subarray(at, at + CHUNK));
  }
  return normal;
}

/** {@link normalText}, with the way back to the original. */
export function placedText(text: string): PlacedText {
  const same = unitByUnit(text);
  if (same !== null) return { text: same, originOf: (unit) => unit };
  const origins: number[] = [];
  let normal = "";
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const form = normalText(cluster);
    for (let unit = 0; unit < form.length; unit += 1) origins.push(index);
    normal += form;
  }
  return { text: normal, originOf: (unit) => origins[unit] ?? text.length };
}
