import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  createRelatedIndex,
  type RelatedIndex,
  SUGGESTIONS_KEPT,
  TRAINED_MODEL,
} from "@gongji/ranking/related";
import { readRegionNames } from "../src/related/read-region-names.ts";
import { readSeeds } from "../src/seeds/read-seeds.ts";
import { seedsFolder } from "../src/seeds/seeds-folder.ts";
import { generatedArticles } from "./related/generated-articles.ts";

// Measures what a publication and a full rebuild cost the ranking, in processor time of one core, and how that
// grows. A publication is: read the new text, rank all others for it, and find every list it enters.
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000,100000" },
    publications: { type: "string", default: "200" },
    // Rank only so many lists of a rebuild, evenly chosen, and reckon the others from them.
    sample: { type: "string" },
    out: { type: "string" },
  },
  strict: false,
});
const sizes = String(values.articles).split(",").map(Number);
const publications = Number(values.publications);
const sample = typeof values.sample === "string" ? Number(values.sample) : Number.POSITIVE_INFINITY;
const regions = await readRegionNames();
const { articles: seeds } = await readSeeds(seedsFolder);

interface Row {
  readonly articles: number;
  readonly readSeconds: number;
  readonly rebuildMinutes: number;
  readonly publicationMs: number;
  readonly publicationMs99: number;
  readonly listsEntered: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The lists of all articles, ranked anew: their weakest scores, and what it cost. */
function rebuilt(index: RelatedIndex, all: readonly string[]): { weakest: Map<string, number>; ms: number } {
  const step = Math.max(1, Math.ceil(all.length / sample));
  const ids = all.filter((_, number) => number % step === 0);
  const weakest = new Map<string, number>();
  const ms = processorMs(() => {
    for (const [done, id] of ids.entries()) {
      const list = index.suggestionsFor(id);
      if (list.length === SUGGESTIONS_KEPT) weakest.set(id, list.at(-1)?.score ?? 0);
      if (process.stderr.isTTY && done % 500 === 0)
        process.stderr.write(`\rrebuild ${done} of ${ids.length} `);
    }
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  const usual = quantile(
    [...weakest.values()].sort((a, b) => a - b),
    0.5,
  );
  for (const id of all) if (!weakest.has(id) && step > 1) weakest.set(id, usual);
  return { weakest, ms: (ms * all.length) / ids.length };
}

function measured(count: number, nationalShare: number): Row {
  const articles = generatedArticles(seeds, regions, count + publications, nationalShare);
  const index = createRelatedIndex(regions, TRAINED_MODEL);
  const live = articles.slice(0, count);
  const readMs = processorMs(() => {
    for (const article of live) index.put(article);
  });
  const { weakest, ms } = rebuilt(
    index,
    live.map(({ id }) => id),
  );
  let entered = 0;
  const times = articles.slice(count).map((article) =>
    processorMs(() => {
      index.put(article);
      index.suggestionsFor(article.id);
      entered += index.listsToEnter(article.id, (id) => weakest.get(id) ?? null).length;
    }),
  );
  times.sort((a, b) => a - b);
  return {
    articles: count,
    readSeconds: readMs / 1000,
    rebuildMinutes: (readMs + ms) / 60_000,
    publicationMs: quantile(times, 0.5),
    publicationMs99: quantile(times, 0.99),
    listsEntered: entered / publications,
  };
}

const lines: string[] = [];
for (const [title, nationalShare] of [
  ["Three in ten for the whole country, the others spread over all regions", 0.3],
  ["All for the whole country: every article may stand beside every other", 1],
] as const) {
  lines.push(
    `${title}:`,
    "",
    "| articles | a publication, ms | its 99th percentile | lists entered | full rebuild, minutes | of it reading, s |",
    "| ---: | ---: | ---: | ---: | ---: | ---: |",
  );
  for (const size of sizes) {
    const row = measured(size, nationalShare);
    lines.push(
      `| ${row.articles.toLocaleString("en")} | ${row.publicationMs.toFixed(1)} | ${row.publicationMs99.toFixed(1)} | ${row.listsEntered.toFixed(0)} | ${row.rebuildMinutes.toFixed(2)} | ${row.readSeconds.toFixed(1)} |`,
    );
  }
  lines.push("");
}
const text = lines.join("\n");
console.log(text);
if (typeof values.out === "string") await writeFile(values.out, text);
