import type { AuditFilter, AuditStretch } from "../editing/audit-dto.ts";
import type { ListedAuditEvent } from "../editing/editor-dto.ts";
import type { Page } from "./page.ts";

/** Something that happened, as it goes into the append-only log. */
export interface AuditEntry {
  readonly at: Date;
  /** Null for the platform itself. */
  readonly actorId: string | null;
  /** `noun.verb-in-the-past`, e.g. `article.published`. */
  readonly action: string;
  readonly subjectType:
    | "article"
    | "user"
    | "import_run"
    | "fact"
    | "api_key"
    | "webhook"
    | "view"
    | "correction"
    | "role"
    | "invitation"
    | "image"
    | "job_queue"
    | "release";
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** What is asked of the audit log. */
export interface AuditReader {
  /** A page, newest first. `since` and `before` are moments, `before` excluded. */
  events(
    filter: Pick<
      AuditFilter,
      "actor" | "action" | "subjectType" | "subjectId" | "text" | "cursor" | "limit"
    > & {
      readonly since?: Date;
      readonly before?: Date;
    },
  ): Promise<Page<ListedAuditEvent>>;
  /** Checks at most so many events of the chain after the one with that number. */
  verify(after: string, most: number): Promise<AuditStretch>;
}

/** The audit log. It can only grow. */
export interface AuditStore {
  /** Adds entries in their order. */
  append(...entries: readonly AuditEntry[]): Promise<void>;
}
