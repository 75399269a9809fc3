import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diffMigrations, prismaFolder } from "../src/migrate/index.ts";

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: pnpm --filter @gongji/database migration:new NAME (letters, digits and _)");
  process.exit(2);
}
const sql = await diffMigrations();
if (sql === "") {
  console.error("prisma/migrations already says all that prisma/schema says.");
  process.exit(1);
}
const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(prismaFolder, "migrations", `${time}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "migration.sql"), `${sql}\n`);
console.log(
  `Wrote ${folder}. Finish it by hand: what SQL says more is declared with a line "-- by hand: name".`,
);
