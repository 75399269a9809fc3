import type { Inline, Mark } from "@gongji/domain/article";

/** The plain text of inline content; a line break is a newline. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

/** The content without its first `count` characters. */
export function withoutStart(content: readonly Inline[], count: number): Inline[] {
  let rest = count;
  const kept: Inline[] = [];
  for (const node of content) {
    const length = node.type === "text" ? node.text.length : 1;
    if (rest >= length) {
      rest -= length;
    } else if (node.type === "text" && rest > 0) {
      kept.push({ ...node, text: node.text.slice(rest) });
      rest = 0;
    } else kept.push(node);
  }
  return trimmed(kept);
}

/** The content without space and line breaks at its ends, and without empty runs. */
export function trimmed(content: readonly Inline[]): Inline[] {
  let kept = [...content];
  while (kept.length > 0 && isBlank(kept[0])) kept = kept.slice(1);
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  const first = kept[0];
  if (first?.type === "text") kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last?.type === "text") kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

function isBlank(node: Inline | undefined): boolean {
  return node?.type === "hardBreak" || (node?.type === "text" && node.text.trim() === "");
}

function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark, index) => JSON.stringify(mark) === JSON.stringify(b[index]));
}

/** The content with neighbouring runs of the same marks made one. */
export function merged(content: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const node of content) {
    const last = kept.at(-1);
    if (node.type === "text" && last?.type === "text" && sameMarks(node.marks, last.marks)) {
      kept[kept.length - 1] = { ...last, text: last.text + node.text };
    } else kept.push(node);
  }
  return kept;
}

/** Whether everything that can be read in the content is bold. */
export function isAllBold(content: readonly Inline[]): boolean {
  const runs = content.filter((node) => node.type === "text" && node.text.trim() !== "");
  return (
    runs.length > 0 &&
    runs.every((node) => node.type === "text" && node.marks?.some((mark) => mark.type === "bold"))
  );
}
