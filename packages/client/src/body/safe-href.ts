/** Written out, for not every place a body is shown in knows `URL`: a mini-program does not. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)[^\s\\]/i;

/**
 * The address when a reader may follow it, null when not. The platform stores no other addresses; whoever shows
 * a body checks again all the same, for what it shows may have come by another way.
 */
export function safeHref(href: string): string | null {
  return SAFE.test(href) ? href : null;
}
