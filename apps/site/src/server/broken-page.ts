import { localeOfPath } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { createDocument } from "./document.ts";
import { createPage, type Page } from "./page.ts";

const STYLE =
  "body{font:1.125rem/1.8 system-ui,sans-serif;margin:4rem auto;max-width:34em;padding:0 1.25rem;color-scheme:light dark}";

/** What is said when a page cannot be made, without the framework, which may be what failed. */
export function brokenPage(path: string): Page {
  const locale = localeOfPath(path);
  const { common } = messagesIn(locale);
  const { html, contentSecurityPolicy } = createDocument(
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${common.broken}</title><style>${STYLE}</style></head><body><main><h1>${common.broken}</h1><p>${common.brokenHint}</p></main></body></html>`,
    { isInteractive: false, described: [] },
  );
  return createPage({
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy,
      "retry-after": "10",
    },
    bytes: Buffer.from(html),
    tags: new Set(),
    holdsUntilMs: 0,
  });
}
