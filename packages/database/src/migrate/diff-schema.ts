import { readMigrations, readSchema } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

/**
 * The SQL that would bring a database to what prisma/schema says; empty when it is there already. Objects that
 * SQL can say and Prisma cannot are made by hand in a migration, which declares each beside its statement with a
 * line `-- by hand: name`; the statements that would undo those are left out.
 */
export async function diffSchema(url: string): Promise<string> {
  const schema = await readSchema();
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", ...schema, configDir: "." },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const names = await readHandMadeNames();
  const statements = splitStatements(stdout ?? "");
  return statements
    .filter((statement) => !names.some((name) => statement.includes(`"${name}"`)))
    .join("\n\n");
}

/** The names that migrations declare as made by hand. */
export async function readHandMadeNames(): Promise<readonly string[]> {
  const migrations = await readMigrations();
  return migrations.flatMap(({ sql }) =>
    [...sql.matchAll(/^-- by hand: (.+)$/gm)].flatMap(([, names = ""]) => names.trim().split(/[\s,]+/)),
  );
}

/** A generated diff has one statement after another, each under a comment, and no semicolon within one. */
function splitStatements(script: string): string[] {
  return script
    .split(/;\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part.replace(/^--.*$/gm, "").trim() !== "")
    .map((part) => `${part};`);
}
