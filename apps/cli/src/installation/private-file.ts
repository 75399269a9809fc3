import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import type { z } from "zod";

/** Reads a file that only its owner may read; undefined when there is none or it says something else. */
export async function readPrivateFile<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivateFile(file: string, content: unknown): Promise<void> {
  const unfinished = `${file}.${randomBytes(4).toString("hex")}`;
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, file);
}
