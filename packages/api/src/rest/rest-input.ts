import { err, ok, type Problem, type Result } from "@gongji/domain/shared";
import type { RestOperation } from "./rest-operation.ts";
import { readWritten } from "./written-value.ts";

type Refusal = Extract<Problem, { code: "input.invalid" }>;

/** Longest name of an unknown field that a refusal repeats. */
const NAME_LENGTH_MAX = 40;

/** What a request says besides its path: what stands in the query of a GET, or in the body of a POST. */
export type Said = { readonly query: URLSearchParams } | { readonly body: Readonly<Record<string, unknown>> };

/**
 * The input of an operation, put together from a request. Whether its values are right is the schema's to say; a
 * field that is not one of the operation's is refused here, with the names of those that are.
 */
export function restInput(
  { fields, takesNothing }: Pick<RestOperation, "fields" | "takesNothing">,
  pathValues: ReadonlyMap<string, string>,
  said: Said,
): Result<Readonly<Record<string, unknown>> | undefined, Refusal> {
  const names = "query" in said ? [...new Set(said.query.keys())] : Object.keys(said.body);
  const known = [...fields.keys()].filter((name) => !pathValues.has(name));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const list = known.length > 0 ? `there are: ${known.join(", ")}` : "there are none";
    return invalid(unknown, `no such parameter; ${list}`);
  }
  const input: Record<string, unknown> = {};
  for (const [name, writing] of fields) {
    const inPath = pathValues.get(name);
    if (inPath !== undefined) {
      input[name] = readWritten(inPath, writing);
    } else if ("body" in said) {
      if (Object.hasOwn(said.body, name)) input[name] = said.body[name];
    } else {
      const written = said.query.getAll(name);
      if (written.length > 1 && writing.kind !== "list") return invalid([name], "given more than once");
      const values = written.map((text) => readWritten(text, writing));
      if (values.length > 0) input[name] = writing.kind === "list" ? values.flat() : values[0];
    }
  }
  return ok(takesNothing && Object.keys(input).length === 0 ? undefined : input);
}

function invalid(names: readonly string[], message: string): Result<never, Refusal> {
  const issues = names.slice(0, 20).map((name) => ({ path: name.slice(0, NAME_LENGTH_MAX), message }));
  return err({ code: "input.invalid", issues });
}
