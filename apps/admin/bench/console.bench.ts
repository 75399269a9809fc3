import { readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { replaceSection } from "../../api/bench/api/replace-section.ts";
import { measureConsole } from "./console/measure-console.ts";
import { consoleReport } from "./console/report.ts";

// Measures what editors wait for with so many articles: the answers of the server, beside one that reads one finished
// row, and in a browser the time from a key or a click to the next picture. Build the console first.
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    asks: { type: "string", default: "60" },
    rounds: { type: "string", default: "5" },
    releases: { type: "string", default: "2" },
    // A Markdown file whose section "Console, measured" is written anew.
    out: { type: "string" },
  },
  // The dispatcher hands on what it was given; what another bench understands is not for this one.
  strict: false,
});
const load = [loadavg()[0] ?? 0];
const articles = Number(values.articles);
const figures = await measureConsole({
  articles,
  asks: Number(values.asks),
  rounds: Number(values.rounds),
  releases: Number(values.releases),
});
load.push(loadavg()[0] ?? 0);
const text = consoleReport(articles, figures, load);
process.stdout.write(`${text}\n`);
if (typeof values.out === "string") {
  await writeFile(
    values.out,
    replaceSection(await readFile(values.out, "utf8"), "## Console, measured", text),
  );
}
