import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "t", to: "cn" });
/** Two spellings of one word that both count as simplified. */
const VARIANTS: Readonly<Record<string, string>> = {
  帐: "账",
  唸: "念",
  妳: "你",
  佔: "占",
  週: "周",
  丟: "丢",
  麪: "面",
};
const known = new Map<string, string>();

/**
 * A Han character in the form of the mainland, one for one, so that places in a text stay where they are. Words
 * that other places say differently (軟體, 软件) stay different: that is what synonyms are for.
 */
export function simplified(character: string): string {
  const form = known.get(character);
  if (form !== undefined) return form;
  const converted = toSimplified(character);
  const single = Array.from(converted).length === 1 ? converted : character;
  const found = VARIANTS[single] ?? single;
  known.set(character, found);
  return found;
}
