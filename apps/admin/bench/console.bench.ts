import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { replaceSection } from "../../api/bench/api/replace-section.ts";
import { benchOptions, OUT } from "../../api/bench/bench-options.ts";
import { measureConsole } from "./console/measure-console.ts";
import { consoleReport } from "./console/report.ts";

const { articles, out, ...options } = benchOptions(
  "What editors wait for with so many articles: the answers of the server, beside one that reads one finished row, " +
    "and in a browser the time from a key or a click to the next picture.",
  {
    articles: { takes: "count", unnamed: 1000, about: "how many articles there are" },
    asks: { takes: "count", unnamed: 60, about: "how often each question is asked" },
    rounds: { takes: "count", unnamed: 5, about: "how often each act is done in the browser" },
    releases: { takes: "count", unnamed: 2, about: "how many releases are published and reverted" },
    out: { ...OUT, about: 'a Markdown file whose section "Console, measured" is written anew' },
  },
);
const root = fileURLToPath(new URL("../../../", import.meta.url));
await promisify(execFile)(
  "node_modules/.bin/turbo",
  ["run", "build", "--filter=@gongji/admin", "--output-logs=errors-only"],
  { cwd: root },
);

const load = [loadavg()[0] ?? 0];
const figures = await measureConsole({ articles, ...options });
load.push(loadavg()[0] ?? 0);
const text = consoleReport(articles, figures, load);
process.stdout.write(`${text}\n`);
if (out !== undefined)
  await writeFile(out, replaceSection(await readFile(out, "utf8"), "## Console, measured", text));
