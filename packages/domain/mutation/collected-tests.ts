import { format } from "node:util";
import type { ProvidedContext } from "vitest";

// What the tests import as "vitest" while code is mutated: the same assertions, and a list of tests that can be run
// again and again in one process.
export { expect } from "vitest";

/** A test as it was declared, under its full name. */
export type CollectedTest = { readonly name: string; readonly run: () => unknown };

let collected: CollectedTest[] = [];
let provided: Partial<ProvidedContext> = {};
const path: string[] = [];

/** Collects the tests that are declared while `load` runs. */
export async function collect(
  load: () => Promise<void>,
  given: Partial<ProvidedContext>,
): Promise<CollectedTest[]> {
  collected = [];
  provided = given;
  await load();
  return collected;
}

/** What the test run provides to its tests. */
export function inject<K extends keyof ProvidedContext>(key: K): ProvidedContext[K] {
  const value = provided[key];
  if (value === undefined) throw new Error(`nothing is provided as ${key}`);
  return value;
}

type Body = (...values: unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;

/** The name of one row: `%s` stands for its values in turn, `$field` for a field of its first. */
function rowName(name: string, values: readonly unknown[]): string {
  const places = name.match(/%[sj]/g)?.length ?? 0;
  const fields = new Map(Object.entries(values[0] ?? {}));
  return format(name, ...values.slice(0, places)).replaceAll(/\$(\w+)/g, (_, field) =>
    String(fields.get(field)),
  );
}

/** `each` in the form the tests use it: a row of values for every call, or one value. */
function withEach(declare: Declare) {
  const each = (rows: readonly unknown[]): Declare => {
    return (name, body) => {
      for (const row of rows) {
        const values: unknown[] = Array.isArray(row) ? row : [row];
        declare(rowName(name, values), () => body(...values));
      }
    };
  };
  return Object.assign(declare, { each });
}

/** A group of tests. */
export const describe = withEach((name, body) => {
  path.push(name);
  body();
  path.pop();
});

/** A test. */
export const test = withEach((name, body) => {
  collected.push({ name: [...path, name].join(" > "), run: body });
});
