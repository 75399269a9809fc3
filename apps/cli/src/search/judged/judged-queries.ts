import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** The kinds of text readers type. */
export const KINDS = [
  "question",
  "aim",
  "words",
  "names",
  "digits",
  "pinyin",
  "spelling",
  "synonyms",
  "region",
] as const;

const judgedQuerySchema = z.strictObject({
  kind: z.enum(KINDS),
  text: z.string().min(1),
  region: z.string().optional(),
  grades: z.record(z.string(), z.int().min(1).max(3)),
});
/** What a reader types, and how well articles answer it. */
export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

/** The judged queries. */
export async function readJudgedQueries(): Promise<JudgedQuery[]> {
  const text = await readFile(join(import.meta.dirname, "judged-queries.yaml"), "utf8");
  return z.array(judgedQuerySchema).parse(parse(text));
}
