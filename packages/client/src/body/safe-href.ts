const SAFE_SCHEMES = new Set(["https:", "http:", "mailto:", "tel:"]);

/**
 * The address when a reader may follow it, null when not. The platform stores no other addresses; whoever shows
 * a body checks again all the same, for what it shows may have come by another way.
 */
export function safeHref(href: string): string | null {
  try {
    return SAFE_SCHEMES.has(new URL(href).protocol) ? href : null;
  } catch {
    return null;
  }
}
