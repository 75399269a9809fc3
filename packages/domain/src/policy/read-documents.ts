import type { z } from "zod";
import { err, ok, type Region, RegionTable, type Result } from "../shared/index.ts";
import { documentsFileSchema, regionsFileSchema } from "./fact-file.ts";
import type { FactProblem } from "./fact-problem.ts";
import type { PolicyDocument } from "./fact-version.ts";

/** A parsed file: its name, for messages, and what was in it. */
export type SourceFile = { readonly name: string; readonly data: unknown };

/** The mistakes a schema found, as problems of a file. */
export function schemaProblems(
  file: string,
  error: z.ZodError,
  code: FactProblem["code"] = "file.invalid",
): FactProblem[] {
  return error.issues.map((issue) => ({
    code,
    file,
    path: issue.path.filter((part): part is string | number => typeof part !== "symbol"),
    message: issue.message,
  }));
}

/** Reads the list of documents; every id must be given once. */
export function readDocuments(file: SourceFile): Result<ReadonlyMap<string, PolicyDocument>, FactProblem[]> {
  const parsed = documentsFileSchema.safeParse(file.data);
  if (!parsed.success) return err(schemaProblems(file.name, parsed.error));
  const documents = new Map<string, PolicyDocument>();
  const problems: FactProblem[] = [];
  parsed.data.forEach((entry, index) => {
    if (documents.has(entry.id)) {
      const message = `the document ${entry.id} is listed twice`;
      problems.push({ code: "document.duplicate", file: file.name, path: [index, "id"], message });
    }
    documents.set(entry.id, {
      id: entry.id,
      title: entry.title,
      issuer: entry.issuer,
      number: entry.number ?? null,
      numberGrade: entry.number === undefined ? null : (entry.numberGrade ?? "unverified"),
      issuedOn: entry.issuedOn,
      effectiveFrom: entry.effectiveFrom ?? null,
      repealedOn: entry.repealedOn ?? null,
      url: entry.url ?? null,
    });
  });
  return problems.length > 0 ? err(problems) : ok(documents);
}

/** Reads the table of regions and checks that it is a tree. */
export function readRegions(file: SourceFile): Result<RegionTable, FactProblem[]> {
  const parsed = regionsFileSchema.safeParse(file.data);
  if (!parsed.success) return err(schemaProblems(file.name, parsed.error));
  const regions = parsed.data.map(
    (entry): Region => ({
      code: entry.code,
      name: { zh: entry.name, en: entry.nameEn },
      parent: entry.parent ?? null,
      level: entry.level,
      span: { from: entry.from ?? null, to: entry.to ?? null },
    }),
  );
  const table = RegionTable.create(regions);
  if (table.ok) return table;
  return err(
    table.error.map((problem) => ({
      code: "region.invalid" as const,
      file: file.name,
      path: [regions.findLastIndex((region) => region.code === problem.region)],
      message: `${problem.region}: ${problem.code}`,
    })),
  );
}
