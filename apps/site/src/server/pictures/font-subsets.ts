import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const FONT = "@fontsource/noto-sans-sc";
const file = (path: string) => fileURLToPath(import.meta.resolve(`${FONT}/${path}`));

interface Subset {
  /** As its file is named. */
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function rangesOf(written: string): Subset["ranges"] {
  return written.split(",").map((part) => {
    const [first = "", last = first] = part.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

let subsets: Promise<readonly Subset[]> | undefined;

async function readSubsets(): Promise<readonly Subset[]> {
  const written = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(file("unicode.json"), "utf8")));
  return Object.entries(written).map(([name, ranges]) => ({
    name: name.replaceAll(/[[\]]/g, ""),
    ranges: rangesOf(ranges),
  }));
}

const read = new Map<string, Promise<Buffer>>();

/** The parts of the Chinese font that a text needs: some kilobytes each, of two hundred. */
export async function fontsFor(
  text: string,
): Promise<readonly { readonly name: string; readonly data: Buffer }[]> {
  subsets ??= readSubsets();
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const needed = (await subsets).filter(({ ranges }) =>
    ranges.some(([first, last]) => points.some((point) => point >= first && point <= last)),
  );
  return await Promise.all(
    needed.map(async ({ name }) => {
      const data = read.get(name) ?? readFile(file(`files/noto-sans-sc-${name}-700-normal.woff`));
      read.set(name, data);
      return { name, data: await data };
    }),
  );
}
