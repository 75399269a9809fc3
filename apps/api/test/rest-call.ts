import { publicApi } from "@gongji/api/public";
import { type RestOperation, restOperations } from "@gongji/api/rest";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

/** Every REST address of the readers' door. */
export const REST_OPERATIONS: readonly RestOperation[] = restOperations(publicApi);

/** A name for an address in the titles of tests. */
export const addressOf = ({ method, template }: RestOperation): string => `${method} /v1${template}`;

/** Asks a REST address with an input: fields of the path first, the others in the query or the body. */
export function restCall(base: string, operation: RestOperation, input: unknown): Promise<RawAnswer> {
  const { method, parts } = operation;
  const { path, rest } = splitInput(operation, input);
  const written = parts.map(({ kind, name }) => (kind === "word" ? name : write(path.get(name))));
  const url = `${base}/v1/${written.join("/")}`;
  if (method === "POST") {
    const headers = { "content-type": "application/json" };
    return rawRequest(url, { method, headers, body: JSON.stringify(rest) });
  }
  const fields = rest !== null && typeof rest === "object" ? Object.entries(rest) : [["input", rest]];
  const query = fields.map(([name, value]) => `${write(name)}=${write(value)}`).join("&");
  return rawRequest(query === "" ? url : `${url}?${query}`);
}

function splitInput({ parts }: RestOperation, input: unknown) {
  const path = new Map<string, unknown>();
  if (input === null || typeof input !== "object" || Array.isArray(input)) return { path, rest: input ?? {} };
  const rest = new Map<string, unknown>(Object.entries(input));
  for (const { kind, name } of parts) {
    if (kind !== "field") continue;
    path.set(name, rest.get(name) ?? "x");
    rest.delete(name);
  }
  return { path, rest: Object.fromEntries(rest) };
}

/** A value as it is written in a URL; what is no well-formed text loses what is not. */
function write(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "x");
  return encodeURIComponent(text.toWellFormed());
}
