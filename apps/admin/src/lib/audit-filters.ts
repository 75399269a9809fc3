/** How the audit log is narrowed. It lives in the address, so that a finding can be sent. */
export interface AuditFilters {
  readonly text: string;
  /** Somebody's id, or `platform`. */
  readonly actor: string | null;
  /** `article.published`, or `article` for everything of that kind. */
  readonly action: string | null;
  /** A kind of object. */
  readonly kind: string | null;
  /** One object, by its id. */
  readonly subjectId: string | null;
  /** The first and the last day in Beijing, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The whole log. */
export const WHOLE_LOG: AuditFilters = {
  text: "",
  actor: null,
  action: null,
  kind: null,
  subjectId: null,
  from: null,
  to: null,
};

const ACTOR = /^(?:platform|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayFrom(text: string | null): string | null {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** The filters an address names; whatever it names wrongly is left out. */
export function auditFiltersFrom(query: URLSearchParams): AuditFilters {
  return {
    text: (query.get("q") ?? "").slice(0, 100),
    actor: query.get("actor")?.match(ACTOR)?.[0] ?? null,
    action: query.get("action")?.match(/^[a-z_]+(?:\.[a-z_]+)?$/)?.[0] ?? null,
    kind: query.get("kind")?.match(/^[a-z_]{1,30}$/)?.[0] ?? null,
    subjectId: query.get("subject")?.slice(0, 100) || null,
    from: dayFrom(query.get("from")),
    to: dayFrom(query.get("to")),
  };
}

/** The query part of the address for the filters, empty for the whole log. */
export function auditQueryFor({ text, subjectId, ...rest }: AuditFilters): string {
  const named = Object.entries({ q: text, ...rest, subject: subjectId }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return named.length > 0 ? `?${new URLSearchParams(named)}` : "";
}

/** What the API is asked for the filters. */
export function auditInputFor({ text, actor, action, kind, subjectId, from, to }: AuditFilters) {
  const words = text.trim();
  return {
    ...(words ? { text: words } : {}),
    ...(actor ? { actor } : {}),
    ...(action ? { action } : {}),
    ...(kind ? { subjectType: kind } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}
