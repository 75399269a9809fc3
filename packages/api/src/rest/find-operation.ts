import type { RestOperation } from "./rest-operation.ts";

/** What a path leads to: the operations there by method, and what it says of their input. */
export interface FoundOperations {
  readonly template: string;
  readonly operations: ReadonlyMap<"GET" | "POST", RestOperation>;
  /** The fields of the path as they were sent, percent-decoded. */
  readonly pathValues: ReadonlyMap<string, string>;
}

/**
 * Finds operations by path. A path is taken as it was sent: with an empty part, or with a part that is not
 * percent-encoded text, it leads nowhere.
 */
export function createFindOperation(
  operations: readonly RestOperation[],
): (path: string) => FoundOperations | null {
  const byLength = Map.groupBy(operations, ({ parts }) => parts.length);
  return (path) => {
    const sent = path.split("/").slice(1);
    const here = byLength
      .get(sent.length)
      ?.filter(({ parts }) =>
        parts.every(({ kind, name }, index) =>
          kind === "field" ? sent[index] !== "" : sent[index] === name,
        ),
      );
    const [first] = here ?? [];
    if (!here || !first) return null;
    const pathValues = new Map<string, string>();
    for (const [index, { kind, name }] of first.parts.entries()) {
      if (kind !== "field") continue;
      const value = decoded(sent[index] ?? "");
      if (value === null) return null;
      pathValues.set(name, value);
    }
    return {
      template: first.template,
      pathValues,
      operations: new Map(here.map((each) => [each.method, each])),
    };
  };
}

/** Percent-encoded text as text; null for what is none. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
