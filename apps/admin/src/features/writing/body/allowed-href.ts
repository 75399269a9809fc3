import { bodySchema } from "@gongji/domain/article";

/** Answers already given: the editor asks for every link with every key. */
const answers = new Map<string, boolean>();
const ANSWERS_MAX = 500;

/** Whether the domain lets a link lead there: the body's own schema is asked. */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== "string") return false;
  const known = answers.get(href);
  if (known !== undefined) return known;
  if (answers.size >= ANSWERS_MAX) answers.clear();
  const allowed = isInSchema(href);
  answers.set(href, allowed);
  return allowed;
}

function isInSchema(href: string): boolean {
  const text = { type: "text", text: "-", marks: [{ type: "link", attrs: { href } }] };
  return bodySchema.safeParse({ type: "doc", content: [{ type: "paragraph", content: [text] }] }).success;
}

/** What somebody typed as an address: the scheme is added where only a host was written. */
export function hrefFromInput(input: string): string | null {
  const typed = input.trim();
  if (isAllowedHref(typed)) return typed;
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(typed) && isAllowedHref(`mailto:${typed}`))
    return `mailto:${typed}`;
  if (/^[^\s:/]+\.[^\s:/]+(?:[:/].*)?$/.test(typed) && isAllowedHref(`https://${typed}`))
    return `https://${typed}`;
  return null;
}
