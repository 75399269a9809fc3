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

/** The audit log. It can only grow. */
export interface AuditStore {
  /** Adds entries in their order. */
  append(...entries: readonly AuditEntry[]): Promise<void>;
}
