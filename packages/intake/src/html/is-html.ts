const HEAD_LENGTH = 4096;
const SAMPLE_LENGTH = 100_000;
const DOCUMENT = /<!doctype\s{1,20}html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const CLOSING =
  /<\/(?:p|div|li|ul|ol|a|span|h[1-6]|td|tr|table|strong|section|article|script|style)\s{0,5}>/gi;
const CLOSING_MIN = 3;

/**
 * Whether a page is HTML: it says so at its beginning, or it holds closing tags as only markup does. A text that
 * merely mentions a tag is not; damaged HTML without its head is.
 */
export function isHtml(text: string, fileName: string | null): boolean {
  if (DOCUMENT.test(text.slice(0, HEAD_LENGTH))) return true;
  const closing = text.slice(0, SAMPLE_LENGTH).match(CLOSING)?.length ?? 0;
  const isNamedHtml = /\.(?:x?html?|shtml)$/i.test(fileName ?? "");
  return (
    closing >= (isNamedHtml ? 1 : CLOSING_MIN) ||
    (isNamedHtml && /<[a-z][^<>]{0,200}>/i.test(text.slice(0, SAMPLE_LENGTH)))
  );
}
