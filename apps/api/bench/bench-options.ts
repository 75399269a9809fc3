import { parseArgs } from "node:util";

/** What one option of a bench takes, what it is when nobody names it, and what it is for. */
export type BenchOption =
  | { readonly takes: "count"; readonly unnamed?: number; readonly about: string }
  | { readonly takes: "counts"; readonly unnamed: readonly number[]; readonly about: string }
  | { readonly takes: "text"; readonly unnamed?: undefined; readonly about: string };

type ValueOf<O extends BenchOption> =
  | (O extends { takes: "count" } ? number : O extends { takes: "counts" } ? readonly number[] : string)
  | (O extends { unnamed: number | readonly number[] } ? never : undefined);

/** A Markdown file to write the figures to; every bench has it. */
export const OUT = {
  takes: "text",
  about: "a Markdown file the figures are written to as well",
} as const satisfies BenchOption;

function toCount(name: string, text: string): number {
  const count = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (!Number.isSafeInteger(count) || count === 0)
    throw new Error(`--${name} takes whole numbers from 1, not "${text}".`);
  return count;
}

function toValue(name: string, option: BenchOption, text: string | undefined) {
  if (text === undefined) return option.unnamed;
  if (option.takes === "text") return text;
  return option.takes === "count"
    ? toCount(name, text)
    : text.split(",").map((part) => toCount(name, part.trim()));
}

function help(about: string, options: Readonly<Record<string, BenchOption>>): string {
  const lines = Object.entries(options).map(([name, { takes, unnamed, about: what }]) => {
    const value = { count: "N", counts: "N,N", text: "…" }[takes];
    return `  ${`--${name} ${value}`.padEnd(22)} ${what}${unnamed === undefined ? "" : ` (${unnamed})`}`;
  });
  return [about, "", ...lines, ""].join("\n");
}

/**
 * The options a bench was started with. `--help` prints them and ends the process; so does what the bench does not
 * know, with what to write instead and status 2.
 */
export function benchOptions<const O extends Readonly<Record<string, BenchOption>>>(
  about: string,
  options: O,
): { readonly [K in keyof O]: ValueOf<O[K]> } {
  const names = Object.keys(options);
  try {
    const { values } = parseArgs({
      options: {
        help: { type: "boolean" },
        ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
      },
    });
    if (values.help) {
      process.stdout.write(help(about, options));
      process.exit(0);
    }
    const named: Readonly<Record<string, unknown>> = values;
    const entries = Object.entries(options).map(([name, option]) => {
      const text = named[name];
      return [name, toValue(name, option, typeof text === "string" ? text : undefined)];
    });
    return Object.fromEntries(entries);
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n\n${help(about, options)}`,
    );
    process.exit(2);
  }
}
