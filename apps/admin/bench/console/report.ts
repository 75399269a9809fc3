import { FIRST_LOAD_MAX } from "../../test/first-scripts.ts";
import { quantile } from "../quantile.ts";
import { PAINT_TARGET_MS } from "./browser-acts.ts";
import type { ConsoleFigures } from "./measure-console.ts";

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const met = (isMet: boolean): string => (isMet ? "yes" : "**no**");

/** The figures as lines of Markdown. */
export function consoleReport(
  articles: number,
  { server, oneRow, firstLoad, browser }: ConsoleFigures,
  load: readonly number[],
): string {
  const bare = quantile(oneRow, 0.95);
  return [
    `\`pnpm bench console --articles ${articles}\` on Node ${process.versions.node}, load ` +
      `${load.map((value) => value.toFixed(1)).join(" before and ")} after. ` +
      `The answer of one finished row through \`node:http\` and \`pg\` takes ${ms(quantile(oneRow, 0.5))} ms, ` +
      `its 95th percentile is ${ms(bare)} ms.`,
    "",
    `### The server, ${articles.toLocaleString("en")} articles`,
    "",
    "| answer | median, ms | 95%, ms | × one row | target, 95% | met |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...server.map(({ name, targetMs, times }) => {
      const p95 = quantile(times, 0.95);
      const cells = [ms(quantile(times, 0.5)), ms(p95), (p95 / bare).toFixed(1), `< ${targetMs}`];
      return `| ${[name, ...cells, met(p95 < targetMs)].join(" | ")} |`;
    }),
    "",
    `### The browser, ${articles.toLocaleString("en")} articles`,
    "",
    `The first load of the list page brings ${(firstLoad.bytes / 1_000).toFixed(0)} kB of scripts, gzipped ` +
      `(at most ${FIRST_LOAD_MAX / 1_000}: ${met(firstLoad.bytes <= FIRST_LOAD_MAX)}), the editor ` +
      `${firstLoad.hasEditor ? "**among them**" : "not among them"}.`,
    "",
    "From a key or a click to the next picture, as the browser measures it; the longest of each act.",
    "",
    "| act | median, ms | longest, ms | target | met |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...browser.map(({ name, times }) => {
      const most = Math.max(...times);
      const cells = [ms(quantile(times, 0.5)), ms(most), `< ${PAINT_TARGET_MS}`];
      return `| ${[name, ...cells, met(most < PAINT_TARGET_MS)].join(" | ")} |`;
    }),
  ].join("\n");
}
