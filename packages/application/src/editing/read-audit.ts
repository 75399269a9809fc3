import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { AuditReader } from "../ports/audit-store.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDayStart, daysAfter } from "../published/china-day.ts";
import type { AuditFilter, AuditStretch } from "./audit-dto.ts";
import type { ListedAuditEvent } from "./editor-dto.ts";
import { toPage } from "./list-articles.ts";

/** A page of the audit log, newest first. */
export async function listAuditEvents(
  reader: EditorReader,
  actor: Actor,
  { from, to, text, ...filter }: AuditFilter,
): Promise<{ items: ListedAuditEvent[]; nextCursor: string | null }> {
  authorise(actor, "audit.read");
  return toPage(
    await reader.audit.events({
      ...filter,
      ...(from ? { since: chinaDayStart(from) } : {}),
      ...(to ? { before: chinaDayStart(daysAfter(to, 1)) } : {}),
      ...(text ? { text } : {}),
    }),
  );
}

/** Events whose chain is checked at a time: a fraction of a second's work. */
export const AUDIT_STRETCH = 20_000;

/** Checks the next stretch of the chain, after the event with that number: "0" for the beginning. */
export async function verifyAuditStretch(
  { audit }: { readonly audit: Pick<AuditReader, "verify"> },
  actor: Actor,
  { after }: { after: string },
): Promise<AuditStretch> {
  authorise(actor, "audit.read");
  return await audit.verify(after, AUDIT_STRETCH);
}

/** Checks the whole chain; `onStretch` hears of each stretch. */
export async function verifyAuditLog(
  reader: { readonly audit: Pick<AuditReader, "verify"> },
  actor: Actor,
  onStretch: (stretch: AuditStretch) => void = () => undefined,
): Promise<AuditStretch> {
  for (let after = "0"; ; ) {
    const stretch = await verifyAuditStretch(reader, actor, { after });
    onStretch(stretch);
    if (stretch.isEnd || stretch.brokenAt !== null || !stretch.verified) return stretch;
    after = stretch.verified.sequence;
  }
}
