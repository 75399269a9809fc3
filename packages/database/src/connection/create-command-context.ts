import { createHash, randomBytes, randomUUIDv7 } from "node:crypto";
import type { CommandContext } from "@gongji/application/ports";
import type { Database } from "./create-database.ts";
import { createUnitOfWork } from "./create-unit-of-work.ts";

/** What commands run with, over a database. */
export function createCommandContext(database: Database, now: () => Date = () => new Date()): CommandContext {
  return {
    unitOfWork: createUnitOfWork(database),
    now,
    newId: () => randomUUIDv7(),
    randomBytes: (count) => randomBytes(count),
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
  };
}
