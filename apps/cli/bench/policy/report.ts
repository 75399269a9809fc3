import { cpus } from "node:os";
import type { BundleFigures } from "./bundle.ts";
import type { ImpactFigures } from "./impact.ts";
import type { ContenderFigures } from "./measure-contenders.ts";
import type { SnapshotFigures } from "./snapshot.ts";

/** Everything one run has measured. */
export type PolicyFigures = {
  readonly questions: number;
  readonly rounds: number;
  readonly ours: readonly ContenderFigures[];
  readonly others: readonly ContenderFigures[];
  readonly snapshot: SnapshotFigures;
  readonly versions: number;
  readonly impact: ImpactFigures;
  readonly cases: number;
  readonly bundle: BundleFigures;
};

type Target = {
  readonly what: string;
  readonly target: string;
  readonly figure: string;
  readonly met: boolean;
};

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads, rule, ...rows].map(line).join("\n");
}

function both(
  what: string,
  target: string,
  rate: { aid: number; bill: number },
  met: (x: number) => boolean,
) {
  const rows: Target[] = [
    { what: `${what}, mutual aid`, target, figure: whole(rate.aid), met: met(rate.aid) },
    { what: `${what}, catastrophic`, target, figure: whole(rate.bill), met: met(rate.bill) },
  ];
  return rows;
}

function rateOf(rates: readonly ContenderFigures[], name: string): ContenderFigures {
  const rate = rates.find((one) => one.name === name);
  if (!rate) throw new Error(`${name} was not measured`);
  return rate;
}

function targets(figures: PolicyFigures): Target[] {
  const { ours, others, snapshot, impact, bundle } = figures;
  const traced = rateOf(ours, "traced");
  const p99 = traced.p99 ?? { aid: Number.NaN, bill: Number.NaN };
  const fastest = (kind: "aid" | "bill") => Math.max(...others.map((rate) => rate[kind]));
  const times = { aid: traced.aid / fastest("aid"), bill: traced.bill / fastest("bill") };
  const kilobytes = bundle.evaluators / 1_000;
  return [
    ...both("traced, answers/s", "≥ 100,000", traced, (rate) => rate >= 100_000),
    ...both("traced, p99 µs", "≤ 50", p99, (micros) => micros <= 50),
    ...both("traced, times the fastest engine", "≥ 5", times, (ratio) => ratio >= 5),
    ...both("bound, answers/s", "≥ 5,000,000", rateOf(ours, "bound"), (rate) => rate >= 5_000_000),
    {
      what: `snapshot of ${whole(figures.versions)} versions, ms of processor (by the clock ${whole(snapshot.wallMs)})`,
      target: "≤ 300",
      figure: whole(snapshot.cpuMs),
      met: snapshot.cpuMs <= 300,
    },
    {
      what: "the same, MB of heap",
      target: "≤ 50",
      figure: snapshot.heapMb.toFixed(1),
      met: snapshot.heapMb <= 50,
    },
    {
      what: `impact of a change on ${whole(figures.cases)} cases (${whole(impact.flips)} flip), ms of processor (by the clock ${whole(impact.wallMs)})`,
      target: "≤ 200",
      figure: whole(impact.cpuMs),
      met: impact.cpuMs <= 200,
    },
    {
      what: `evaluators of ${bundle.kinds} kinds, kB minified and gzipped (with Chinese sentences ${(bundle.withSentences / 1_000).toFixed(1)})`,
      target: "≤ 15",
      figure: kilobytes.toFixed(1),
      met: kilobytes <= 15,
    },
  ];
}

/** The figures as Markdown: engines beside each other, then each target with its figure. */
export function report(figures: PolicyFigures): string {
  const { questions, rounds, ours, others } = figures;
  const rates = [...ours.map((rate) => ({ ...rate, name: `Gongji, ${rate.name}` })), ...others];
  return [
    `${questions} questions of each kind, on all of which all engines agree. Answers a second of one core's processor time,`,
    `medians of ${rounds} alternating rounds; Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}).`,
    "",
    table(
      ["engine", "mutual aid", "catastrophic"],
      rates.map(({ name, aid, bill }) => [name, whole(aid), whole(bill)]),
    ),
    "",
    table(
      ["what", "target", "figure", "met"],
      targets(figures).map(({ what, target, figure, met }) => [what, target, figure, met ? "yes" : "no"]),
    ),
    "",
  ].join("\n");
}
