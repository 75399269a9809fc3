import { writeFile } from "node:fs/promises";
import { createCommandContext, createDatabase } from "@gongji/database";
import { err, ok, type Result } from "@gongji/domain/shared";
import type { RelatedDocument } from "@gongji/ranking/related";
import { editorGrades, type JudgedSet } from "@gongji/ranking/training";
import { z } from "zod";
import { withDatabase } from "../database/with-database.ts";
import { judgmentsSchema } from "./evaluation-files.ts";
import { readJsonFile } from "./read-json-file.ts";

const fileSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.string(),
      text: z.string(),
      regionCode: z.string().nullable(),
      topics: z.array(z.string()),
    }),
  ),
  judgments: judgmentsSchema,
});

/** Reads what was taken down of editors' judgments. */
export async function readEditorJudgments(path: string): Promise<Result<JudgedSet, string[]>> {
  const file = await readJsonFile(path, fileSchema);
  if (!file.ok) return file;
  const { documents, judgments } = file.value;
  const known = new Set(documents.map(({ id }) => id));
  const named = Object.entries(judgments).flatMap(([id, grades]) => [id, ...Object.keys(grades)]);
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined) return err([`${path}: ${unknown} is judged, and there is no such document.`]);
  return ok({ documents, judgments, isPartial: true });
}

/**
 * Takes down in a file what the editors of an installation thought, with the articles it is about as readers see them
 * and without who it was. The same database gives the same file. Answers how many pairs are judged.
 */
export async function takeDownEditorJudgments(
  options: { readonly data: string },
  path: string,
): Promise<number> {
  return await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    try {
      const { unitOfWork } = createCommandContext(database);
      const { judgments, documents } = await unitOfWork.run(async ({ related }) => {
        const grades = editorGrades(await related.judgments());
        const ids = new Set(Object.entries(grades).flatMap(([id, others]) => [id, ...Object.keys(others)]));
        const found: RelatedDocument[] = [];
        for (const id of [...ids].sort()) {
          const document = await related.document(id);
          if (document) found.push(document);
        }
        return { judgments: grades, documents: found };
      });
      await writeFile(path, `${JSON.stringify({ documents, judgments: sorted(judgments) }, null, 2)}\n`);
      return Object.values(judgments).reduce((sum, others) => sum + Object.keys(others).length, 0);
    } finally {
      await database.$disconnect();
    }
  });
}

function sorted(judgments: JudgedSet["judgments"]): JudgedSet["judgments"] {
  const byName = <T>(one: Readonly<Record<string, T>>) =>
    Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byName(judgments).map(([id, grades]) => [id, Object.fromEntries(byName(grades))]),
  );
}
