import { bodySchema } from "@gongji/domain/article";

/** Whether the domain lets a link lead there: the body's own schema is asked. */
export function isAllowedHref(href: unknown): href is string {
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
