import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readRegionNames } from "../src/related/read-region-names.ts";
import { readSeeds } from "../src/seeds/read-seeds.ts";
import { seedsFolder } from "../src/seeds/seeds-folder.ts";
import { generatedArticles } from "./related/generated-articles.ts";
import { measureMemory } from "./related/memory-rebuild.ts";
import { measureStored } from "./related/stored-rebuild.ts";

// Measures what a publication and a full rebuild cost the ranking and how that grows: in memory, in processor time of
// one core, and with PostgreSQL behind it, by the clock. A publication is: read the new text, rank all others for it,
// and find every list it enters.
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000,100000" },
    publications: { type: "string", default: "200" },
    // One of the two alone: memory or database.
    only: { type: "string" },
    // Rank only so many lists of a rebuild in memory, evenly chosen, and reckon the others from them.
    sample: { type: "string" },
    // A rebuild in the database is cut short after so long; the next run goes on with it.
    minutes: { type: "string", default: "60" },
    out: { type: "string" },
  },
  strict: false,
});
const sizes = String(values.articles).split(",").map(Number);
const publications = Number(values.publications);
const sample = typeof values.sample === "string" ? Number(values.sample) : Number.POSITIVE_INFINITY;
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

if (values.only !== "database") {
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
if (values.only !== "memory") {
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
    const figures = await measureStored({ articles, publications, minutesMax: Number(values.minutes) });
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
if (typeof values.out === "string") await writeFile(values.out, text);
