import { isObject, type Json } from "./open-api/json.ts";
import type { RestOperation } from "./rest-operation.ts";

/** A question as it is sent over REST. */
export interface RestRequest {
  readonly method: "GET" | "POST";
  /** With the query, e.g. `/v1/articles?limit=2`. */
  readonly path: string;
  readonly body: Json | null;
}

/** How a question is sent to an operation. Lists are written with commas, what has no plain form as JSON. */
export function restRequest({ method, parts, fields }: RestOperation, input: Json): RestRequest {
  const values = isObject(input) ? input : {};
  const write = (value: Json | undefined): string =>
    typeof value === "string"
      ? value
      : Array.isArray(value)
        ? value.map(write).join()
        : JSON.stringify(value);
  const path = parts.map(({ kind, name }) =>
    kind === "word" ? name : encodeURIComponent(write(values[name])),
  );
  const inPath = new Set(parts.flatMap(({ kind, name }) => (kind === "field" ? [name] : [])));
  const others = Object.entries(values).filter(([name]) => !inPath.has(name));
  const address = `/v1/${path.join("/")}`;
  if (method === "POST") return { method, path: address, body: Object.fromEntries(others) };
  const query = others.map(([name, value]) => {
    const isJson = fields.get(name)?.kind === "json";
    const written = isJson ? JSON.stringify(value) : write(value);
    // Commas may stand in a query as they are, and read better.
    return `${name}=${encodeURIComponent(written).replaceAll("%2C", ",")}`;
  });
  return { method, path: query.length > 0 ? `${address}?${query.join("&")}` : address, body: null };
}
