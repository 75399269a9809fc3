const INVISIBLE = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cf}|\uFE0F/gu;

/** The text without characters that nobody sees: controls, zero-width spaces, byte order marks, direction marks. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}
