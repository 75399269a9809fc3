import { quantile } from "../../bench/quantile.ts";
import type { Endurance, Endured } from "./endure.ts";

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

/** What was endured, as lines of Markdown. */
export function reportEndurance({ saves, kills, victims }: Endurance, endured: Endured): string {
  const { typists, missingFromHistory, missingFromArticle, revisions } = endured;
  const rows = typists.map(
    ({ sign, marks, waits, met }) =>
      `| ${sign} | ${marks.length} | ${met.conflicts} | ${met.timesPutOff} | ` +
      `${[0.5, 0.95, 1].map((share) => seconds(quantile(waits, share))).join(" | ")} |`,
  );
  return [
    `Two browsers, ${saves} saves each, ${kills} kills (${victims.join(", ")}, in turn):`,
    "",
    "| browser | saves | contradictions chosen | told to be sent later | confirmed after, median | 95% | longest |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    `The history holds ${revisions.all} texts, ${revisions.refused} of them refused ones that were kept. ` +
      `Missing from it: ${missingFromHistory.length} marks${missingFromHistory.map((mark) => ` ${mark}`).join("")}; ` +
      `missing from the article: ${missingFromArticle.length}${missingFromArticle.map((mark) => ` ${mark}`).join("")}.`,
  ].join("\n");
}
