const PUNCTUATION = /[，。；：！？、,;:!?]/g;
const SENTENCE_END = /[。；;]/;
const CLOSED = /[。！？；…!?.;”"』」）)]$/;
const PROSE_LENGTH_MIN = 18;
const LONG_LENGTH = 30;
const CHARACTERS_PER_MARK_MAX = 70;

/** How many marks of punctuation the text has. */
export function punctuationCount(text: string): number {
  return text.match(PUNCTUATION)?.length ?? 0;
}

/**
 * Whether a line is running text: long enough, with sentences in it, and punctuated as people write. Runs of titles,
 * labels and menus are not, however long they are; nor is a title that asks or exclaims.
 */
export function isProse(text: string): boolean {
  if (text.length < PROSE_LENGTH_MIN) return false;
  if (punctuationCount(text) < text.length / CHARACTERS_PER_MARK_MAX) return false;
  if (SENTENCE_END.test(text)) return true;
  if (/[，,]/.test(text)) return text.length >= LONG_LENGTH || /[！？!?]/.test(text);
  return text.length >= LONG_LENGTH && /[：！？!?]|:(?!\d)/.test(text) && !/[？！?!)）]$/.test(text);
}

/** Whether a line ends the way a sentence does. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text.slice(-1));
}

/** Whether a line can be the title of an article: neither too short nor too long, not a sentence, not a label. */
export function isTitleLike(text: string): boolean {
  return (
    text.length >= 5 &&
    text.length <= 80 &&
    !/[。；;，,：:、]$/.test(text) &&
    (text.match(/。/g)?.length ?? 0) === 0
  );
}
