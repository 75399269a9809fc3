import type { ServerResponse } from "node:http";

/** Sets header fields that are written as names and values in turn. */
export function setFields(response: ServerResponse, fields: readonly string[]): void {
  for (let index = 0; index + 1 < fields.length; index += 2) {
    response.setHeader(fields[index] ?? "", fields[index + 1] ?? "");
  }
}
