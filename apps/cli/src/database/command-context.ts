import { createHash, randomBytes, randomUUIDv7 } from "node:crypto";
import type { UserCommandContext } from "@gongji/application/users";
import { createUnitOfWork, type Database } from "@gongji/database";
import { hashPassword } from "@gongji/database/identity";

/** What the application's commands are given when they are run from the command line. */
export function createCommandContext(database: Database): UserCommandContext {
  return {
    unitOfWork: createUnitOfWork(database),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    randomBytes,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    hashPassword,
  };
}
