/**
 * The ways Chinese pages number things, from the widest to the narrowest:
 * 第一章 / 一、 / （一） / 1.1 / 1、 / 1. / 1) / （1） / ①, and bullets.
 */
export type MarkerScheme =
  | "chapter"
  | "han"
  | "han_paren"
  | "decimal"
  | "digit_comma"
  | "digit_dot"
  | "digit_paren"
  | "digit_parens"
  | "circled"
  | "bullet";

/** A line's leading number or bullet. */
export interface Marker {
  readonly scheme: MarkerScheme;
  /** 1 for the first; 0 for a bullet. */
  readonly value: number;
  /** How many characters of the line it takes, the space after it included. */
  readonly length: number;
}

/** A scheme of a lower rank stands above one of a higher rank. */
export const SCHEME_RANK: Readonly<Record<MarkerScheme, number>> = {
  chapter: 1,
  han: 2,
  han_paren: 3,
  decimal: 4,
  digit_comma: 5,
  digit_dot: 5,
  digit_paren: 6,
  digit_parens: 6,
  circled: 7,
  bullet: 9,
};

const HAN = "[一二三四五六七八九十百]{1,4}";
const PATTERNS: readonly (readonly [MarkerScheme, RegExp])[] = [
  ["chapter", new RegExp(`^第(${HAN}|\\d{1,3})(?:章|节|節|编|篇|部分|讲)[ \\u3000:：、.．]*`)],
  ["han", new RegExp(`^(${HAN})[ \\u3000]?[、．.][ \\u3000]*`)],
  ["han_paren", new RegExp(`^[（(](${HAN})[）)][、．. \\u3000]*`)],
  ["decimal", /^(\d{1,2})(?:\.\d{1,2}){1,3}[、.．]?[ \u3000]+(?=[^\d万亿元%％倍个年月日天小])/],
  ["digit_comma", /^(\d{1,3})[ \u3000]?、[ \u3000]*/],
  ["digit_dot", /^(\d{1,3})(?:[.．][ \u3000]*(?!\d)|[.．][ \u3000]+|\uFE0F?\u20E3[ \u3000]*)/],
  ["digit_paren", /^(\d{1,3})[)）][ \u3000]*/],
  ["digit_parens", /^[（(](\d{1,3})[）)][、．. \u3000]*/],
  ["circled", /^([①-⑳])[、．. \u3000]*/],
  ["bullet", /^()(?:[•●○◆◇■□▪▫◦‣▶►▷★☆✓✔✅➤➢➔·・∙][ \u3000]*|[-*–—+][ \u3000]+)(?=\S)/],
];

const DIGITS = "一二三四五六七八九";

function hanNumber(text: string): number {
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
  const digit = (character: string) => DIGITS.indexOf(character) + 1;
  return (tens === "0" ? 0 : tens === "" ? 10 : digit(tens) * 10) + (ones === "" ? 0 : digit(ones));
}

function numberOf(text: string): number {
  if (text === "") return 0;
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  const circled = text.charCodeAt(0) - 0x245f;
  return circled >= 1 && circled <= 20 ? circled : hanNumber(text);
}

/** The number or bullet a line begins with, or null. */
export function markerOf(line: string): Marker | null {
  for (const [scheme, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    if (match) return { scheme, value: numberOf(match[1] ?? ""), length: match[0].length };
  }
  return null;
}

/** The line without its leading number or bullet. */
export function withoutMarker(line: string): string {
  return line.slice(markerOf(line)?.length ?? 0);
}
