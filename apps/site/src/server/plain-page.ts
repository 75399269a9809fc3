import { localeOfPath } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { createDocument } from "./document.ts";
import { createPage, type Page } from "./page.ts";

const STYLE =
  "body{font:1.125rem/1.8 system-ui,sans-serif;margin:4rem auto;max-width:34em;padding:0 1.25rem;color-scheme:light dark}";

/** A page of one sentence and a hint, made without the framework; it says when to come again. */
function plainPage(
  status: number,
  locale: string,
  { title, hint, seconds }: { title: string; hint: string; seconds: number },
): Page {
  const { html, contentSecurityPolicy } = createDocument(
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${hint}</p></main></body></html>`,
    { isInteractive: false, described: [] },
  );
  return createPage({
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy,
      "retry-after": `${seconds}`,
    },
    bytes: Buffer.from(html),
    tags: new Set(),
    holdsUntilMs: 0,
  });
}

/** What is said when a page cannot be made. */
export function brokenPage(path: string): Page {
  const locale = localeOfPath(path);
  const { common } = messagesIn(locale);
  return plainPage(503, locale, { title: common.broken, hint: common.brokenHint, seconds: 10 });
}

/** What is said to somebody who has had too many pages made for them. */
export function tooManyPage(path: string, seconds: number): Page {
  const locale = localeOfPath(path);
  const { common } = messagesIn(locale);
  return plainPage(429, locale, { title: common.tooMany, hint: common.tooManyHint(seconds), seconds });
}
