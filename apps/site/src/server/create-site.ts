import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { routeOf } from "#lib/locale.ts";
import { createPageRecord, pageRecords } from "#lib/page-record.ts";
import type { MakingLimit } from "./making-limit.ts";
import type { Page } from "./page.ts";
import { createPageMaker } from "./page-maker.ts";
import type { PageStore } from "./page-store.ts";
import { isPassedToApi, isToldRead, passRead, passToApi } from "./pass-to-api.ts";
import { isPicturePath, makePicture } from "./pictures/make-picture.ts";
import { brokenPage, tooManyPage } from "./plain-page.ts";
import { renderPage } from "./render-page.ts";
import { COMMON_FIELDS, sendPage } from "./send-page.ts";

/** Longest address that is looked at. */
const URL_LENGTH_MAX = 4_000;
/** Longest form that is taken in. */
const FORM_BYTES_MAX = 32 * 1024;

/** What the site is made of. */
export interface SiteParts {
  readonly apiUrl: string;
  /** The framework's request handler. */
  readonly handle: RequestListener;
  readonly store: PageStore;
  /** How many pages are made for one sender. */
  readonly limit: MakingLimit;
  /** Whom a request is from, as they are counted; null for who is not. */
  readonly senderOf: (request: IncomingMessage) => string | null;
  readonly scripts: ReadonlyMap<string, Page>;
  /** Paths of the files of `public`. */
  readonly files: ReadonlySet<string>;
  /** Whether pages are made at every request, with what the framework needs to follow changes of the sources. */
  readonly isDevelopment: boolean;
  readonly log: (line: string) => void;
}

/** Whether a request sends a form, and says that it is not too long. */
function isForm({ method, headers }: IncomingMessage): boolean {
  return method === "POST" && Number(headers["content-length"] ?? Number.NaN) <= FORM_BYTES_MAX;
}

/** Answers every request of the site. */
export function createSite(parts: SiteParts): (request: IncomingMessage, response: ServerResponse) => void {
  const { apiUrl, handle, store, limit, senderOf, scripts, files, isDevelopment, log } = parts;
  const give = createPageMaker(store, (path, search) =>
    isPicturePath(path) ? makePicture(path) : renderPage(handle, path, search),
  );

  /** Has the framework answer by itself: files, forms that are sent, and everything while somebody develops. */
  function answerByFramework(request: IncomingMessage, response: ServerResponse, path: string): void {
    for (const [name, value] of Object.entries(COMMON_FIELDS)) response.setHeader(name, value);
    pageRecords.run(createPageRecord(path), () => handle(request, response));
  }

  /** Gives a page, unless it would have to be made for somebody who has had many made. */
  async function answerByPage(
    request: IncomingMessage,
    response: ServerResponse,
    { path, search, sender }: { path: string; search: string; sender: string | null },
  ): Promise<void> {
    const given = await give(path, search, () => (sender === null ? 0 : limit.take(sender)));
    if ("waitSeconds" in given) {
      return sendPage(request, response, tooManyPage(path, given.waitSeconds), false);
    }
    const { page, isFresh } = given;
    const isBroken = page.status >= 500 && !isPicturePath(path);
    sendPage(request, response, isBroken ? brokenPage(path) : page, isFresh);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? "/";
    if (target.length > URL_LENGTH_MAX) return void response.writeHead(414).end();
    const url = URL.parse(target, "http://site.invalid");
    if (!url || !target.startsWith("/") || target.startsWith("//")) return void response.writeHead(400).end();
    const { pathname, search } = url;
    const script = scripts.get(pathname);
    if (script) return sendPage(request, response, script, true);
    if (isPassedToApi(pathname)) return passToApi(apiUrl, request, response);
    if (pathname.startsWith("/_next/") || pathname.startsWith("/__next") || files.has(pathname)) {
      return answerByFramework(request, response, pathname);
    }
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (!isRead && !isDevelopment && !isForm(request)) {
      return void response
        .writeHead(request.method === "POST" ? 413 : 405, { allow: "GET, HEAD, POST" })
        .end();
    }
    const sender = senderOf(request);
    // For whom this is, as the API counts senders.
    const hops = [request.headers["x-forwarded-for"] ?? [], request.socket.remoteAddress ?? []].flat();
    request.headers["x-forwarded-for"] = hops.join(", ");
    if (isToldRead(request, pathname)) return passRead(apiUrl, request, response);
    if (isPicturePath(pathname)) {
      return answerByPage(request, response, { path: pathname, search: "", sender });
    }
    if (isDevelopment || !isRead) {
      request.url = routeOf(pathname) + search;
      return answerByFramework(request, response, pathname);
    }
    return answerByPage(request, response, { path: pathname, search, sender });
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`could not answer: ${error instanceof Error ? error.message : "unknown"}`);
      if (response.headersSent) response.destroy();
      else sendPage(request, response, brokenPage(request.url ?? "/"), false);
    });
  };
}
