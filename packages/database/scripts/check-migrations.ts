import { diffMigrations } from "../src/migrate/index.ts";

const sql = await diffMigrations();
if (sql !== "") {
  console.error(`prisma/migrations lacks what prisma/schema says:\n\n${sql}`);
  process.exitCode = 1;
}
