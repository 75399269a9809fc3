const HREF_MAX_LENGTH = 2048;

/** The address if it is an absolute http or https one a body may carry, normalised; else null. */
export function safeHref(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.length <= HREF_MAX_LENGTH ? href : null;
}

/** The link's target as an absolute address, resolved against the page's own where that is known. */
export function absoluteHref(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (/^(?:javascript|data|vbscript|mailto|tel|#)/i.test(trimmed)) return null;
  if (trimmed.startsWith("//")) return safeHref(`https:${trimmed}`);
  const direct = safeHref(trimmed);
  if (direct || !base || !URL.canParse(trimmed, base)) return direct;
  return safeHref(new URL(trimmed, base).href);
}
