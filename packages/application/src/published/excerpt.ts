/** Longest excerpt, in characters. */
export const EXCERPT_MAX_LENGTH = 120;
const SENTENCE_END = /[。！？；.!?;][”’」』）)]*/gu;

/**
 * The beginning of a text for a card: the whole of a short one; of a longer one the sentences that fit, or the
 * first 119 characters and an ellipsis when not even one and half the room is used. The function `excerpt` of the
 * database says the same.
 */
export function excerpt(text: string): string {
  // Most answers are short and have nothing to be tidied.
  if (text.length <= EXCERPT_MAX_LENGTH && !/\s/.test(text)) return text;
  const characters = Array.from(text.replaceAll(/\s+/g, " ").trim());
  if (characters.length <= EXCERPT_MAX_LENGTH) return characters.join("");
  const room = characters.slice(0, EXCERPT_MAX_LENGTH).join("");
  const ends = [...room.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const lastEnd = ends.at(-1) ?? 0;
  const sentences = room.slice(0, lastEnd);
  if (Array.from(sentences).length >= EXCERPT_MAX_LENGTH / 2) return sentences;
  return `${characters.slice(0, EXCERPT_MAX_LENGTH - 1).join("")}…`;
}
