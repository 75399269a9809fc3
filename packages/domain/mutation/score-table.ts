import type { Stryker } from "@stryker-mutator/core";

/** One changed place in the code, and whether a test noticed. */
export type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** What was found out about one target: a kind, or the operators. */
export type TargetResult = { readonly target: string; readonly mutants: readonly MutantResult[] };

const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

function row(name: string, mutants: readonly MutantResult[]): string {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const counted = noticed + mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
  const percent = counted === 0 ? "–" : `${((noticed / counted) * 100).toFixed(1)} %`;
  return `| ${name} | ${noticed} | ${counted} | ${percent} |`;
}

/** The mutation score per target and in all: the share of the mutants that some test noticed. */
export function scoreTable(results: readonly TargetResult[]): string {
  const all = results.flatMap(({ mutants }) => mutants);
  const rows = results.map(({ target, mutants }) => row(`\`${target}\``, mutants));
  const head = ["| what | noticed | mutants | score |", "| --- | ---: | ---: | ---: |"];
  return [...head, ...rows, ...(results.length > 1 ? [row("all", all)] : []), ""].join("\n");
}

/** Where a mutant went unnoticed, for those who write the missing case. */
export function survivorLines(mutants: readonly MutantResult[]): string {
  return mutants
    .filter(({ status }) => UNNOTICED.includes(status))
    .map(({ status, fileName, location, mutatorName, replacement }) => {
      const file = fileName.replace(/^.*\/src\//, "");
      const text = (replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 80);
      return `${status} ${file}:${location.start.line}:${location.start.column} ${mutatorName}: ${text}\n`;
    })
    .join("");
}
