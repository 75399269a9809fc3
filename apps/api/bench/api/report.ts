import { cpus } from "node:os";
import { hasCores } from "./cores.ts";
import type { Figures } from "./measure.ts";
import { type MeasureOptions, NAMES, type SizeFigures } from "./measure-size.ts";

interface TargetRow {
  readonly what: string;
  readonly target: string;
  readonly figure: string;
  readonly isMet: boolean;
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const share = (value: number): string => `${(value * 100).toFixed(0)} %`;
const times = (value: number): string => `${value.toFixed(2)}×`;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads, rule, ...rows].map(line).join("\n");
}

function figureOf({ figures }: SizeFigures, name: string): Figures {
  const found = figures.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not measured`);
  return found;
}

function sizeTable(size: SizeFigures): string {
  const bare = figureOf(size, NAMES.bare).requestsPerSecond;
  const oneRow = figureOf(size, NAMES.oneRow).requestsPerSecond;
  return table(
    ["", "req/s", "p50 ms", "p99 ms", "of bare", "of one row", "server µs", "MB", "refused"],
    size.figures.map((one) => [
      one.name,
      whole(one.requestsPerSecond),
      ms(one.p50Ms),
      ms(one.p99Ms),
      share(one.requestsPerSecond / bare),
      share(one.requestsPerSecond / oneRow),
      whole(one.serverMicroseconds),
      `${one.residentMb}`,
      `${one.failed}`,
    ]),
  );
}

function ratioTargets(size: SizeFigures): TargetRow[] {
  const rate = (name: string) => figureOf(size, name).requestsPerSecond;
  const row = (what: string, figure: number, least: number): TargetRow => ({
    what: `${what}, ${whole(size.articles)} articles`,
    target: `≥ ${share(least)}`,
    figure: share(figure),
    isMet: figure >= least,
  });
  const p99 = figureOf(size, NAMES.warm).p99Ms / figureOf(size, NAMES.bare).p99Ms;
  return [
    row("warm article, of bare node:http", rate(NAMES.warm) / rate(NAMES.bare), 0.7),
    {
      what: `its p99, times that of bare node:http, ${whole(size.articles)} articles`,
      target: "≤ 2×",
      figure: times(p99),
      isMet: p99 <= 2,
    },
    row("304, of bare node:http that sends the bytes", rate(NAMES.unchanged) / rate(NAMES.bare), 0.8),
    row("304, of bare node:http that answers 304", rate(NAMES.unchanged) / rate(NAMES.bareUnchanged), 0.8),
    row("cold article, of node:http + pg with one row", rate(NAMES.cold) / rate(NAMES.oneRow), 0.6),
  ];
}

function latencyTargets(size: SizeFigures): TargetRow[] {
  return [NAMES.listsCold, NAMES.rare, NAMES.common].map((name) => {
    const { p99Ms } = figureOf(size, name);
    return {
      what: `${name}: p99 ms, ${whole(size.articles)} articles`,
      target: "≤ 25",
      figure: ms(p99Ms),
      isMet: p99Ms <= 25,
    };
  });
}

function growthTargets(smallest: SizeFigures, largest: SizeFigures): TargetRow[] {
  const limits: readonly (readonly [string, number])[] = [
    [NAMES.cold, 2],
    [NAMES.listsCold, 2],
    [NAMES.rare, 4],
    [NAMES.common, 4],
  ];
  return limits.map(([name, most]) => {
    const growth = figureOf(smallest, name).requestsPerSecond / figureOf(largest, name).requestsPerSecond;
    return {
      what: `${name}: cost at ${whole(largest.articles)} articles, times that at ${whole(smallest.articles)}`,
      target: `≤ ${most}×`,
      figure: times(growth),
      isMet: growth <= most,
    };
  });
}

/** The tables of a run as Markdown. */
export function report(
  sizes: readonly SizeFigures[],
  options: MeasureOptions,
  load: readonly number[],
): string {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const targets = [
    ...sizes.flatMap(ratioTargets),
    ...sizes.filter(({ articles }) => articles === 100_000).flatMap(latencyTargets),
    ...(smallest && largest && smallest !== largest ? growthTargets(smallest, largest) : []),
  ];
  const place = hasCores
    ? "servers and PostgreSQL on one core, the load on another"
    : "servers and load sharing the cores";
  const conditions =
    `Run of ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? ""}, ${place}; ` +
    `${options.connections} connections that each wait for their answer; medians of ${options.rounds} alternating rounds ` +
    `of ${options.seconds} s. Load of the machine before and after: ${load.map((one) => one.toFixed(1)).join(", ")}.`;
  const parts = sizes.map(
    (size) =>
      `### ${whole(size.articles)} articles\n\nAnswers of ${whole(size.answerBytes)} bytes.\n\n${sizeTable(size)}`,
  );
  const met = table(
    ["what", "target", "figure", "met"],
    targets.map(({ what, target, figure, isMet }) => [what, target, figure, isMet ? "yes" : "**no**"]),
  );
  return [conditions, met, ...parts].join("\n\n");
}
