import { readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { stayOnServersCore } from "./api/cores.ts";
import { measureSize, type SizeFigures } from "./api/measure-size.ts";
import { replaceSection } from "./api/replace-section.ts";
import { report } from "./api/report.ts";
import { benchOptions, OUT } from "./bench-options.ts";

const { articles, out, ...options } = benchOptions(
  "The readers' door warm, cold and unchanged beside a bare node:http that serves the same bytes and one that reads " +
    "them finished from a row of PostgreSQL, all in one run, at several numbers of articles.",
  {
    articles: {
      takes: "counts",
      unnamed: [1000],
      about: "how many articles there are, one run after another",
    },
    rounds: { takes: "count", unnamed: 3, about: "rounds whose median counts" },
    seconds: { takes: "count", unnamed: 4, about: "seconds of each measurement" },
    connections: { takes: "count", unnamed: 64, about: "connections that ask at the same time" },
    out: { ...OUT, about: 'a Markdown file whose section "Public reads, measured" is written anew' },
  },
);

stayOnServersCore();
const load = [loadavg()[0] ?? 0];
const sizes: SizeFigures[] = [];
for (const count of articles) sizes.push(await measureSize(count, options));
load.push(loadavg()[0] ?? 0);
const text = report(sizes, options, load);
process.stdout.write(`${text}\n`);
if (out !== undefined)
  await writeFile(out, replaceSection(await readFile(out, "utf8"), "## Public reads, measured", text));
