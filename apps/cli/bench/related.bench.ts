import { writeFile } from "node:fs/promises";
import { benchOptions, OUT } from "../../api/bench/bench-options.ts";
import { readRegionNames } from "../src/related/read-region-names.ts";
import { readSeeds } from "../src/seeds/read-seeds.ts";
import { seedsFolder } from "../src/seeds/seeds-folder.ts";
import { generatedArticles } from "./related/generated-articles.ts";
import { measureMemory } from "./related/memory-rebuild.ts";
import { measureStored } from "./related/stored-rebuild.ts";

// A publication is: read the new text, rank all others for it, and find every list it enters.
const {
  articles: sizes,
  publications,
  only,
  sample = Number.POSITIVE_INFINITY,
  minutes: minutesMax,
  out,
} = benchOptions(
  "What a publication and a full rebuild cost the ranking and how that grows: in memory, in processor time of one " +
    "core, and with PostgreSQL behind it, by the clock.",
  {
    articles: { takes: "counts", unnamed: [1000, 10000, 100000], about: "how many articles there are" },
    publications: { takes: "count", unnamed: 200, about: "publications that are measured" },
    only: { takes: "text", about: "one of the two alone: memory or database" },
    sample: { takes: "count", about: "lists of a rebuild in memory that are made; the others are reckoned" },
    minutes: { takes: "count", unnamed: 60, about: "a rebuild in the database is cut short after so long" },
    out: OUT,
  },
);
if (only !== undefined && only !== "memory" && only !== "database") {
  process.stderr.write(`--only takes memory or database, not "${only}".\n`);
  process.exit(2);
}
const regions = await readRegionNames();
const { articles: seeds } = await readSeeds(seedsFolder);
const generated = (count: number, nationalShare: number) =>
  generatedArticles(seeds, regions, count + publications, nationalShare);

const lines: string[] = [];
function begin(title: string, headings: readonly string[]): void {
  lines.push(`${title}:`, "", `| ${headings.join(" | ")} |`, `|${" ---: |".repeat(headings.length)}`);
}
function row(cells: readonly string[]): void {
  lines.push(`| ${cells.join(" | ")} |`);
  process.stderr.write(`${lines.at(-1)}\n`);
}

if (only !== "database") {
  for (const [title, nationalShare] of [
    ["Three in ten for the whole country, the others spread over all regions", 0.3],
    ["All for the whole country: every article may stand beside every other", 1],
  ] as const) {
    begin(title, [
      "articles",
      "a publication, ms",
      "its 99th percentile",
      "lists entered",
      "full rebuild, minutes",
      "of it reading, s",
    ]);
    for (const size of sizes) {
      const figures = measureMemory(generated(size, nationalShare), publications, regions, sample);
      row([
        size.toLocaleString("en"),
        figures.publicationMs.toFixed(1),
        figures.publicationMs99.toFixed(1),
        figures.listsEntered.toFixed(0),
        figures.rebuildMinutes.toFixed(2),
        figures.readSeconds.toFixed(1),
      ]);
    }
    lines.push("");
  }
}
if (only !== "memory") {
  begin("With PostgreSQL, three in ten for the whole country, by the clock", [
    "articles",
    "a publication, ms",
    "its 99th percentile",
    "rows touched",
    "reading, s",
    "lists made",
    "in minutes",
    "lists a second",
  ]);
  for (const size of sizes) {
    const articles = generated(size, 0.3);
    const figures = await measureStored({ articles, publications, minutesMax });
    row([
      size.toLocaleString("en"),
      figures.publicationMs?.toFixed(1) ?? "",
      figures.publicationMs99?.toFixed(1) ?? "",
      figures.listsTouched.toFixed(0),
      figures.readSeconds.toFixed(1),
      figures.lists.toLocaleString("en"),
      (figures.rebuildSeconds / 60).toFixed(2),
      (figures.lists / figures.rebuildSeconds).toFixed(0),
    ]);
  }
  lines.push("");
}
const text = lines.join("\n");
console.log(text);
if (out !== undefined) await writeFile(out, text);
