import { parameter, type Query } from "./asked.ts";

/** The place in a list an address goes on from; a malformed one begins anew. */
export function cursorIn(query: Query): string | undefined {
  const cursor = parameter(query, "cursor");
  return cursor !== undefined && /^[\w-]{1,100}$/.test(cursor) ? cursor : undefined;
}
