import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** The most that the scripts of the list of articles may take at its first load, in bytes as they are sent. */
export const FIRST_LOAD_MAX = 200_000;

/** How much scripts take as they are sent, and whether the editor is among them. */
export function weigh(scripts: readonly Buffer[]): { bytes: number; hasEditor: boolean } {
  return {
    bytes: scripts.reduce((sum, script) => sum + gzipSync(script).length, 0),
    hasEditor: scripts.some((script) => script.includes("ProseMirror")),
  };
}

/** The scripts a page asks for at once, as its HTML names them. */
export async function firstScripts(page: Page, origin: string, path: string): Promise<Buffer[]> {
  const fresh = await page.context().newPage();
  const answer = await fresh.goto(origin + path);
  const html = (await answer?.text()) ?? "";
  await fresh.close();
  // What is marked `nomodule` is for browsers of before 2020; every other passes it over.
  const tags = [...html.matchAll(/<script[^>]+src="(\/_next\/[^"]+)"[^>]*>/g)];
  const sources = tags.flatMap(([tag, source = ""]) => (/nomodule/i.test(tag) ? [] : [source]));
  if (sources.length < 4) throw new Error("the page names hardly any scripts");
  const scripts = await Promise.all([...new Set(sources)].map((source) => fetch(origin + source)));
  return await Promise.all(scripts.map(async (script) => Buffer.from(await script.arrayBuffer())));
}
