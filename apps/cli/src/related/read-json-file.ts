import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "@gongji/domain/shared";
import type { z } from "zod";

const ISSUES_SHOWN = 5;

/** Reads a JSON file against a schema, or says in a few lines what is wrong with it. */
export async function readJsonFile<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<Result<z.output<S>, string[]>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return err([
      code === "ENOENT" ? `${path}: there is no such file.` : `${path}: it cannot be read (${code}).`,
    ]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return err([`${path}: it is not JSON (${error instanceof Error ? error.message : error}).`]);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.map(
    (issue) => `${path}: ${issue.path.length > 0 ? `${issue.path.join(".")}: ` : ""}${issue.message}.`,
  );
  const more = issues.length - ISSUES_SHOWN;
  return err([...issues.slice(0, ISSUES_SHOWN), ...(more > 0 ? [`${path}: and ${more} more.`] : [])]);
}
