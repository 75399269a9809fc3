import type { FactProposal, FactStore } from "@gongji/application/ports";
import { TAGS } from "@gongji/application/published";
import { keepAnnouncement } from "../announcements/announcement-store.ts";
import { announceOperation } from "../announcements/operation-channel.ts";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { documentsSql, toDocument } from "./document-mapper.ts";
import { storedFactsSql, toStoredFact } from "./fact-mapper.ts";
import { FACTS_CHANNEL } from "./facts-channel.ts";
import { insertFacts } from "./insert-facts.ts";
import { proposalColumns, toProposal } from "./proposal-mapper.ts";

const storedFacts = Prisma.raw(storedFactsSql("public"));
const allDocuments = Prisma.raw(documentsSql("public"));

async function withPeople(
  db: Transaction,
  rows: readonly Prisma.FactProposalGetPayload<object>[],
): Promise<FactProposal[]> {
  const ids = rows.flatMap((row) => [row.proposedById, row.reviewedById]).filter((id) => id !== null);
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const people = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => toProposal(row, people));
}

/** Facts and proposals in PostgreSQL, inside one transaction. */
export function createFactStore(db: Transaction): FactStore {
  return {
    async documents() {
      const rows = await db.$queryRaw<unknown[]>`${allDocuments}`;
      return rows.map(toDocument);
    },

    async addDocuments(documents) {
      await db.$executeRaw`
        INSERT INTO policy_document (id, title_zh, title_en, issuer_zh, issuer_en, number, number_grade, issued_on,
          effective_from, repealed_on, url)
        SELECT id, title->>'zh', title->>'en', issuer->>'zh', issuer->>'en', number, "numberGrade", "issuedOn",
          "effectiveFrom", "repealedOn", url
        FROM jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) AS d(id text, title jsonb, issuer jsonb,
          number text, "numberGrade" text, "issuedOn" date, "effectiveFrom" date, "repealedOn" date, url text)
        ON CONFLICT (id) DO NOTHING`;
    },

    async existing(ids) {
      const rows = await db.factVersion.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
      return new Set(rows.map((row) => row.id));
    },

    async current(fact, region) {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`${FACTS_CHANNEL}:${fact}@${region}`}))`;
      const rows = await db.$queryRaw<{ fact: unknown }[]>`
        ${storedFacts} WHERE v.fact = ${fact} AND v.region_code = ${region} AND v.superseded_at IS NULL
        ORDER BY v.valid_from`;
      return rows.map((row) => toStoredFact(row.fact));
    },

    add: (facts) => insertFacts(db, facts),

    async supersede(ids, at) {
      await db.factVersion.updateMany({
        where: { id: { in: [...ids] }, supersededAt: null },
        data: { supersededAt: new Date(at) },
      });
    },

    async addProposal(proposal) {
      await db.factProposal.create({ data: proposalColumns(proposal) });
    },

    async proposal(proposalId) {
      const row = await db.factProposal.findUnique({ where: { id: proposalId } });
      return row ? ((await withPeople(db, [row]))[0] ?? null) : null;
    },

    async replaceProposal(proposal, expectedVersion) {
      const { count } = await db.factProposal.updateMany({
        where: { id: proposal.id, version: expectedVersion },
        data: { ...proposalColumns(proposal), version: expectedVersion + 1 },
      });
      // It may have got a moment, or have lost the one it had.
      if (count === 1) await announceOperation(db, "plans");
      return count === 1;
    },

    async proposals(state, limit) {
      const where = state === null ? {} : { state };
      const orderBy = [{ proposedAt: "asc" }, { id: "asc" }] as const;
      return await withPeople(
        db,
        await db.factProposal.findMany({ where, orderBy: [...orderBy], take: limit }),
      );
    },

    async due(now) {
      const where = { state: "scheduled", scheduledFor: { lte: now } } as const;
      return await withPeople(
        db,
        await db.factProposal.findMany({ where, orderBy: { scheduledFor: "asc" } }),
      );
    },

    async announce() {
      // Replicas tell their listeners once they have read the facts; who comes back later finds it here.
      await keepAnnouncement(db, [TAGS.facts]);
      await db.$executeRaw`SELECT pg_notify(${FACTS_CHANNEL}, '')`;
    },
  };
}
