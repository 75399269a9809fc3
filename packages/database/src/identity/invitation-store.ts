import type { InvitationRecord, InvitationStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

const columns = {
  id: true,
  email: true,
  role: true,
  createdAt: true,
  createdById: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
  createdBy: { select: { name: true } },
} as const;

type Row = Omit<InvitationRecord, "createdByName"> & { readonly createdBy: { readonly name: string } | null };

function toRecord({ createdBy, ...row }: Row): InvitationRecord {
  return { ...row, createdByName: createdBy?.name ?? null };
}

/** Invitations in PostgreSQL, inside one transaction. */
export function createInvitationStore(db: Transaction): InvitationStore {
  return {
    async list(limit) {
      const rows = await db.invitation.findMany({
        select: columns,
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: limit,
      });
      return rows.map(toRecord);
    },

    async create(invitation) {
      await db.invitation.create({ data: invitation });
    },

    async lock(which) {
      const found = await db.invitation.findUnique({
        where: "id" in which ? { id: which.id } : { tokenHash: which.tokenHash },
        select: { id: true },
      });
      if (!found) return null;
      await db.$queryRaw`SELECT 1 FROM invitation WHERE id = ${found.id}::uuid FOR UPDATE`;
      const row = await db.invitation.findUnique({ where: { id: found.id }, select: columns });
      return row && toRecord(row);
    },

    async accept(id, at) {
      await db.invitation.update({ where: { id }, data: { acceptedAt: at } });
    },

    async revoke(id, at) {
      await db.invitation.update({ where: { id }, data: { revokedAt: at } });
    },

    async revokeOpen(email, at) {
      await db.invitation.updateMany({
        where: { email, acceptedAt: null, revokedAt: null },
        data: { revokedAt: at },
      });
    },
  };
}
