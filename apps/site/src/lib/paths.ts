import { type Locale, pathInLocale } from "./locale.ts";

/** What a reader asked an address for: where they are, and the day it is about. */
export interface Asked {
  readonly region?: string | undefined;
  readonly on?: string | undefined;
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, value]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Every address of the site in a language. */
export function pathsIn(locale: Locale) {
  const at = (path: string) => pathInLocale(path, locale);
  return {
    home: at("/"),
    search: (query: Readonly<Record<string, string | undefined>> = {}) => withQuery(at("/search"), query),
    article: (slug: string, asked: Asked = {}) =>
      withQuery(at(`/answers/${encodeURIComponent(slug)}`), { region: asked.region, on: asked.on }),
    sitePicture: "/pictures/site",
    articlePicture: (slug: string) => `/pictures/answers/${encodeURIComponent(slug)}`,
    /** The API's own, passed on. */
    images: "/images",
    categories: at("/categories"),
    category: (key: string, query: Readonly<Record<string, string | undefined>> = {}) =>
      withQuery(at(`/categories/${encodeURIComponent(key)}`), query),
    topic: (key: string, query: Readonly<Record<string, string | undefined>> = {}) =>
      withQuery(at(`/topics/${encodeURIComponent(key)}`), query),
    regions: at("/regions"),
    region: (code: string, query: Readonly<Record<string, string | undefined>> = {}) =>
      withQuery(at(`/regions/${encodeURIComponent(code)}`), query),
    policies: at("/policies"),
    policy: (kind: string, query: Readonly<Record<string, string | undefined>> = {}) =>
      withQuery(at(`/policies/${encodeURIComponent(kind)}`), query),
    suggestions: at("/suggestions"),
    fact: (fact: string) => at(`/policies/facts/${encodeURIComponent(fact)}`),
    documents: at("/policies/documents"),
    document: (document: string) => at(`/policies/documents/${encodeURIComponent(document)}`),
    about: at("/about"),
    sendCorrection: at("/corrections/send"),
    corrections: (query: Readonly<Record<string, string | undefined>> = {}) =>
      withQuery(at("/corrections"), query),
  } as const;
}
