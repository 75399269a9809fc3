/** Where the publisher's front-end shows articles. */
export interface SiteAddress {
  /** E.g. `https://www.example.cn`. */
  readonly origin: string;
  readonly host: string;
  /** The page of the article that has the slug. */
  readonly pageOf: (slug: string) => string;
}

const PLACE = "{slug}";

/** Reads an address like `https://www.example.cn/answers/{slug}`; null for one that is none. */
export function readSiteAddress(template: string): SiteAddress | null {
  const parts = template.split(PLACE);
  const url = URL.parse(template.replace(PLACE, "slug"));
  if (parts.length !== 2 || !url || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
  // A place in the host would lead readers to other hosts.
  if (!(parts[0] ?? "").startsWith(`${url.origin}/`)) return null;
  return {
    origin: url.origin,
    host: url.host,
    pageOf: (slug) => template.replace(PLACE, encodeURIComponent(slug)),
  };
}
