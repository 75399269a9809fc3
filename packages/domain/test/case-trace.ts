import { type Decision, type Reason, type Step, writePercent } from "../src/policy/index.ts";

type Field = readonly [name: string, value: unknown];

/** Of a text in two languages the cases write the first; wording in the other is no matter of a rule. */
function inChinese(value: unknown): unknown {
  const text = JSON.stringify(value, (key, part) => (key === "en" ? undefined : part));
  return text === undefined ? null : JSON.parse(text);
}

function isTold([, value]: Field): boolean {
  return value !== null && value !== undefined;
}

function atLeastOne<V>(list: readonly V[]): readonly V[] | null {
  return list.length > 0 ? list : null;
}

function reasonFields(reason: Reason): readonly Field[] {
  const cites = atLeastOne(reason.citations.map(({ document }) => document.id));
  if (reason.type === "note")
    return [
      ["about", reason.evidence],
      ["cites", cites],
    ];
  const claims = reason.state === "unknown" ? (reason.reading?.claims ?? []) : [];
  return [
    ["state", reason.state],
    ["needed", reason.needed],
    ["given", reason.given],
    ["cites", cites],
    ["claims", atLeastOne(claims.map(({ written }) => written))],
  ];
}

/** The reasons of an answer as `because` of a case writes them. */
export function reasonsOf(decision: Decision): Readonly<Record<string, unknown>> {
  const byCode = Map.groupBy(decision.reasons, ({ code }) => code);
  return Object.fromEntries(
    [...byCode].map(([code, reasons]) => {
      const written = reasons.map((reason) =>
        inChinese(Object.fromEntries(reasonFields(reason).filter(isTold))),
      );
      return [code, written.length === 1 ? written[0] : written];
    }),
  );
}

function stepLine(step: Exclude<Step, { op: "read" | "gate" }>): string {
  const { quantity } = step;
  switch (step.op) {
    case "amount":
      return `${quantity}: ${step.amount}`;
    case "count":
      return `${quantity}: ${step.count}`;
    case "date":
      return `${quantity}: ${step.date}`;
    case "share":
      return `${quantity}: ${step.of} × ${writePercent(step.ratio)} = ${step.amount}`;
    case "tier": {
      const upTo = step.upTo === null ? "" : ` to ${step.upTo}`;
      return `${quantity}: over ${step.over}${upTo}: ${step.portion} × ${writePercent(step.ratio)} = ${step.amount}`;
    }
    case "cap":
      return `${quantity}: ${step.before}, at most ${step.cap} = ${step.after}`;
    case "allocate": {
      const of = step.available === null ? "" : ` of ${step.available}`;
      return `${quantity}: ${step.payer} pays ${step.amount}${of}, ${step.remaining} left`;
    }
  }
}

/** The calculation of an answer as `steps` of a case writes it. */
export function stepsOf(decision: Decision): readonly string[] {
  return decision.trace.flatMap((step) => (step.op === "read" || step.op === "gate" ? [] : [stepLine(step)]));
}
