/** Where a procedure answers below `/v1`: a method and a path, with names of its input's fields in braces. */
export type RestAddress = `${"GET" | "POST"} /${string}`;

/** A part of a path: a word that stands there, or a field of the input. */
export interface PathPart {
  readonly kind: "word" | "field";
  readonly name: string;
}

/** A REST address, read. */
export interface ParsedAddress {
  readonly method: "GET" | "POST";
  /** As in OpenAPI, e.g. `/articles/{slug}`. */
  readonly template: string;
  readonly parts: readonly PathPart[];
}

const PART = /^(?:\{(?<field>[a-z][A-Za-z\d]*)\}|(?<word>[a-z\d]+(?:[.-][a-z\d]+)*))$/;

/**
 * Reads a REST address.
 * @throws Error for one that is not written like `GET /articles/{slug}`
 */
export function parseRestAddress(address: RestAddress): ParsedAddress {
  const [, method, template = ""] = /^(GET|POST) (\/\S+)$/.exec(address) ?? [];
  if (method !== "GET" && method !== "POST") throw new Error(`not a REST address: ${address}`);
  const parts = template
    .slice(1)
    .split("/")
    .map((text): PathPart => {
      const { field, word } = PART.exec(text)?.groups ?? {};
      if (field !== undefined) return { kind: "field", name: field };
      if (word !== undefined) return { kind: "word", name: word };
      throw new Error(`not a path of words and fields: ${address}`);
    });
  return { method, template, parts };
}

/** Whether some path could be meant by both. */
export function areMistakable(one: ParsedAddress, other: ParsedAddress): boolean {
  if (one.method !== other.method || one.parts.length !== other.parts.length) return false;
  return one.parts.every((part, index) => {
    const opposite = other.parts[index];
    return part.kind === "field" || opposite?.kind === "field" || part.name === opposite?.name;
  });
}
