import { readFile } from "node:fs/promises";
import { ProblemError, readPageFile } from "@gongji/application";
import { type ImportedPage, PAGE_SIZE_MAX_BYTES } from "@gongji/intake";
import { explain, type FoundPage } from "./find-pages.ts";

/** A page that was read, or why a file is none. */
export type ReadPage =
  | { readonly file: string; readonly page: ImportedPage; readonly source: string }
  | { readonly file: string; readonly problem: string };

/** Reads a file as a page. Never throws: a bad file must not keep the others out. */
export async function readPageAt(found: FoundPage): Promise<ReadPage> {
  if ("problem" in found) return found;
  const { file, sizeBytes } = found;
  if (sizeBytes > PAGE_SIZE_MAX_BYTES) {
    const [size, most] = [sizeBytes, PAGE_SIZE_MAX_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
    return { file, problem: `has ${size} MB; a page may have ${most} MB. Split it into single pages.` };
  }
  try {
    const { page, source } = readPageFile(file, await readFile(file));
    return { file, page, source };
  } catch (error) {
    return { file, problem: problemText(error) };
  }
}

/** An error as a sentence that says what to do. */
export function problemText(error: unknown): string {
  if (error instanceof ProblemError) {
    const { problem } = error;
    return problem.code === "import.unreadable_page" ? problem.message.en : `was refused: ${problem.code}`;
  }
  return error instanceof Error ? explain(error) : String(error);
}

/** Why a page that was read did not go in. */
export function refusalText(error: unknown): string {
  if (error instanceof ProblemError) return problemText(error);
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).trim().split("\n").slice(-1);
  return `was read but not imported: ${reason} Import it again once that is mended; what went in before stays.`;
}
