/** Longest short answer of a seed article, in characters. */
export const SHORT_ANSWER_LENGTH_MAX = 200;
const PARAGRAPHS_MAX = 2;

const MARKUP = /\]\(|\*\*|`|^\s*(?:[-*+>|#]|\d+[.)]\s)/m;

/** An article's Markdown taken apart at its first heading. */
export interface SplitArticle {
  /** The paragraphs before the first heading, one a line. */
  readonly shortAnswer: string;
  /** From the first heading on. */
  readonly markdown: string;
  /** How many lines stand before `markdown`. */
  readonly linesBefore: number;
}

/** Splits an article into its short answer, which stands before the first heading, and its body. */
export function splitShortAnswer(text: string): SplitArticle {
  const lines = text.split("\n");
  const heading = lines.findIndex((line) => /^#{1,6}\s/.test(line));
  const linesBefore = heading === -1 ? lines.length : heading;
  const paragraphs = lines
    .slice(0, linesBefore)
    .join("\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ""))
    .filter((paragraph) => paragraph !== "");
  return {
    shortAnswer: paragraphs.join("\n"),
    markdown: lines.slice(linesBefore).join("\n").trimEnd(),
    linesBefore,
  };
}

/** What is wrong with an article's short answer; null when it is one or two plain paragraphs of 200 characters. */
export function shortAnswerProblem(article: SplitArticle): string | null {
  const { shortAnswer } = article;
  if (shortAnswer === "") return "there is no short answer. Write one before the first heading.";
  if (article.markdown === "") return "there is no body. Write it under a heading after the short answer.";
  if (!article.markdown.startsWith("## "))
    return "the first heading is not of level 2. Start the body with “## ”.";
  if (MARKUP.test(shortAnswer)) {
    return "the short answer has markup. Write plain text there: no links, emphasis, lists or tables.";
  }
  if (shortAnswer.split("\n").length > PARAGRAPHS_MAX) {
    return `the short answer has more than ${PARAGRAPHS_MAX} paragraphs. Move the rest under a heading.`;
  }
  if (shortAnswer.length > SHORT_ANSWER_LENGTH_MAX) {
    return `the short answer has ${shortAnswer.length} characters. Shorten it to ${SHORT_ANSWER_LENGTH_MAX}.`;
  }
  return null;
}
