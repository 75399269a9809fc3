import type { z } from "zod";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import type { SeedProblem } from "./seed-problem.ts";

/** A list of the seeds, read from one file, and what is wrong with it. */
export interface ParsedList<T> {
  readonly items: readonly T[];
  readonly problems: readonly SeedProblem[];
}

/** How a list file is read: its schema, what makes an item unique, and a rule over the items above it. */
export interface ListRule<T> {
  readonly schema: z.ZodType<T[]>;
  keyOf(item: T): string;
  problemOf?(item: T, earlier: ReadonlyMap<string, T>): string | null;
}

function itemProblems<T>(file: string, parsed: ParsedYaml<T[]>, rule: ListRule<T>): SeedProblem[] {
  const earlier = new Map<string, T>();
  return parsed.value.flatMap((item, index) => {
    const key = rule.keyOf(item);
    const found = [
      earlier.has(key) ? `“${key}” stands twice. Take one out.` : null,
      rule.problemOf?.(item, earlier) ?? null,
    ];
    earlier.set(key, item);
    const line = parsed.lineOf([index]);
    return found.flatMap((message) => (message === null ? [] : [{ file, line, message }]));
  });
}

/** Reads a list file; `text` is undefined when there is no such file. */
export function parseList<T>(file: string, text: string | undefined, rule: ListRule<T>): ParsedList<T> {
  if (text === undefined) {
    return { items: [], problems: [{ file, line: 1, message: "the file is missing. Add it." }] };
  }
  const parsed = parseYaml({ file, text, firstLine: 1 }, rule.schema);
  if (!parsed.ok) return { items: [], problems: parsed.error };
  return { items: parsed.value.value, problems: itemProblems(file, parsed.value, rule) };
}
