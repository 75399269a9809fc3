import type { Stryker } from "@stryker-mutator/core";

/** One changed place in the code, and whether a test noticed. */
export type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

function score(results: readonly MutantResult[]): { noticed: number; counted: number; percent: string } {
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
  const counted = noticed + results.filter(({ status }) => UNNOTICED.includes(status)).length;
  return { noticed, counted, percent: counted === 0 ? "–" : `${((noticed / counted) * 100).toFixed(1)} %` };
}

function shortName(file: string): string {
  return file.replace(/^.*\/src\//, "");
}

/** The mutation score per file and in all: the share of the mutants that some test noticed. */
export function scoreTable(results: readonly MutantResult[]): string {
  const rows = [...Map.groupBy(results, ({ fileName }) => shortName(fileName))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, own]) => [`\`${file}\``, score(own)] as const);
  const lines = [...rows, ["all", score(results)] as const].map(
    ([file, { noticed, counted, percent }]) => `| ${file} | ${noticed} | ${counted} | ${percent} |`,
  );
  return ["| file | noticed | mutants | score |", "| --- | ---: | ---: | ---: |", ...lines, ""].join("\n");
}

/** Where a mutant went unnoticed, for those who write the missing case. */
export function survivorLines(results: readonly MutantResult[]): string {
  return results
    .filter(({ status }) => UNNOTICED.includes(status))
    .map(({ status, fileName, location, mutatorName, replacement }) => {
      const text = (replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 80);
      return `${status} ${shortName(fileName)}:${location.start.line}:${location.start.column} ${mutatorName}: ${text}\n`;
    })
    .join("");
}
