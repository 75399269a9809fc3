/** An address with one place in it that is filled in each time. */
export interface AddressTemplate {
  /** E.g. `https://www.example.cn`. */
  readonly origin: string;
  readonly host: string;
  readonly fill: (value: string) => string;
}

/** Reads an address like `https://www.example.cn/answers/{slug}` with its place; null for one that is none. */
export function readAddressTemplate(template: string, place: string): AddressTemplate | null {
  const parts = template.split(place);
  const url = URL.parse(template.replace(place, "place"));
  if (parts.length !== 2 || !url || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
  // A place in the host would lead readers to other hosts.
  if (!(parts[0] ?? "").startsWith(`${url.origin}/`)) return null;
  return {
    origin: url.origin,
    host: url.host,
    fill: (value) => parts.join(encodeURIComponent(value)),
  };
}
