import { readAddressTemplate } from "../http/address-template.ts";

/** Where the publisher's front-end shows articles. */
export interface SiteAddress {
  /** E.g. `https://www.example.cn`. */
  readonly origin: string;
  readonly host: string;
  /** The page of the article that has the slug. */
  readonly pageOf: (slug: string) => string;
}

/** Reads an address like `https://www.example.cn/answers/{slug}`; null for one that is none. */
export function readSiteAddress(template: string): SiteAddress | null {
  const address = readAddressTemplate(template, "{slug}");
  return address && { origin: address.origin, host: address.host, pageOf: address.fill };
}
