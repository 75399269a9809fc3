import type { WorkflowReader } from "@gongji/application/ports";
import { readMentions, readThreads } from "../comments/read-comments.ts";
import type { Database } from "../connection/create-database.ts";
import { listWaiting } from "./list-waiting.ts";

/** What the room says of drafts and to each other, in PostgreSQL. */
export function createWorkflowReader(database: Database): WorkflowReader {
  return {
    waiting: (asker) => listWaiting(database, asker),
    threads: (articleId) => readThreads(database, articleId),
    mentions: (userId) => readMentions(database, userId),
  };
}
