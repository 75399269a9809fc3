import { readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { stayOnServersCore } from "./api/cores.ts";
import { measureSize, type SizeFigures } from "./api/measure-size.ts";
import { replaceSection } from "./api/replace-section.ts";
import { report } from "./api/report.ts";

// Measures the readers' door warm, cold and unchanged beside a bare node:http that serves the same bytes and one that
// reads them finished from a row of PostgreSQL, all in one run, at several numbers of articles.
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    connections: { type: "string", default: "64" },
    // A Markdown file whose section "Measured" under "Public reads" is written anew.
    out: { type: "string" },
  },
  // The dispatcher hands on what it was given; what another bench understands is not for this one.
  strict: false,
});
const options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
};

stayOnServersCore();
const load = [loadavg()[0] ?? 0];
const sizes: SizeFigures[] = [];
for (const articles of String(values.articles).split(","))
  sizes.push(await measureSize(Number(articles), options));
load.push(loadavg()[0] ?? 0);
const text = report(sizes, options, load);
process.stdout.write(`${text}\n`);
if (typeof values.out === "string") {
  await writeFile(
    values.out,
    replaceSection(await readFile(values.out, "utf8"), "## Public reads, measured", text),
  );
}
