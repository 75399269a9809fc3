import type { DecisionJson } from "@gongji/domain/policy";

/** A decision as a person reads it in a terminal: the answer, what it rests on, how long it holds. */
export function decisionLines(decision: DecisionJson): string[] {
  const { kind, region, on, answer, holds, confidence, stale, reads, text } = decision;
  const sources = new Set(
    reads.flatMap(({ citations }) =>
      citations.map(({ title, number, numberGrade }) =>
        numberGrade === "verified" ? `${title.zh} ${number ?? ""}` : title.zh,
      ),
    ),
  );
  return [
    `${kind} · ${region} · ${on} · ${answer}`,
    `  ${text["zh-CN"]}`,
    `  ${text.en}`,
    ...[...sources].map((source) => `  依据 ${source}`),
    `  有效区间 ${holds.from ?? "…"} – ${holds.to ?? "…"} · ${confidence.basis} · ${confidence.grade}${stale ? " · 待复核" : ""}`,
  ];
}
