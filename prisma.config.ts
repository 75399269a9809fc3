import { defineConfig } from "prisma/config";

/** For Prisma's own command line. Gongji itself reads the same two folders without it. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
