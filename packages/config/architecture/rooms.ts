/**
 * Who may import whom. A room is a folder; it may import itself, the rooms listed here, and nothing else of the
 * workspace. `docs/tour.md` says what each room is for.
 */
export const ROOMS: Record<string, readonly string[]> = {
  "packages/domain": [],
  "packages/intake": ["packages/domain"],
  "packages/ranking": ["packages/domain"],
  "packages/application": ["packages/domain", "packages/intake", "packages/ranking"],
  "packages/database": ["packages/domain", "packages/application", "packages/ranking"],
  "packages/api": ["packages/domain", "packages/application", "packages/intake"],
  "packages/client": ["packages/domain", "packages/api"],
  "packages/ui": ["packages/domain"],
  "packages/config": [],
  "apps/api": ["packages"],
  "apps/cli": ["packages", "apps/api"],
  "apps/admin": ["packages/client", "packages/ui", "packages/domain", "packages/api"],
  "apps/site": ["packages/client", "packages/ui", "packages/domain"],
};

/** Rooms whose every dependency from outside the workspace is on this list. They do no I/O. */
export const PURE_ROOMS: Record<string, readonly string[]> = {
  "packages/domain": ["zod"],
  "packages/application": ["zod", "pinyin-pro"],
};

/** Only this room may say Prisma or pg. */
export const SQL_ROOM = "packages/database";
export const SQL_PACKAGES: readonly string[] = ["@prisma/client", "@prisma/adapter-pg", "prisma"];
