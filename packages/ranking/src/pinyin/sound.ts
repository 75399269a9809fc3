import { pinyin } from "pinyin-pro";

/**
 * Pinyin letters without the differences many people neither hear nor type: zh, ch, sh are z, c, s; a final -ng is
 * -n; ü is u.
 */
export function fold(letters: string): string {
  return letters
    .replaceAll(/([zcs])h/g, "$1")
    .replaceAll("ng", "n")
    .replaceAll("v", "u");
}

/** The syllables of Han characters, one each. */
export function syllablesOf(han: string): readonly string[] {
  return pinyin(han, { toneType: "none", type: "array", v: true });
}

/** Texts share most of their words; those heard lately are not spelled out again. */
const HEARD_MAX = 50_000;
const heard = new Map<string, string>();

/** How Han characters sound: their syllables in a row, folded. Words that sound alike have the same. */
export function soundOf(han: string): string {
  const known = heard.get(han);
  if (known !== undefined) return known;
  const sound = fold(syllablesOf(han).join(""));
  if (heard.size >= HEARD_MAX) heard.clear();
  heard.set(han, sound);
  return sound;
}

/** The first letters of the syllables of Han characters: `jtgj` of 家庭共济. */
export function initialsOf(han: string): string {
  return syllablesOf(han)
    .map((syllable) => syllable[0] ?? "")
    .join("");
}
