import type { Role } from "@gongji/domain/article";

/** A place somebody may take once. */
export interface InvitationRecord {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly createdById: string | null;
  readonly createdByName: string | null;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Invitations, known by the hash of their secret. */
export interface InvitationStore {
  /** Newest first, at most so many. */
  list(limit: number): Promise<readonly InvitationRecord[]>;
  create(
    invitation: Pick<
      InvitationRecord,
      "id" | "email" | "role" | "createdAt" | "createdById" | "expiresAt"
    > & {
      readonly tokenHash: string;
    },
  ): Promise<void>;
  /** The invitation, which nobody else changes until the transaction ends; null when there is none. */
  lock(which: { readonly id: string } | { readonly tokenHash: string }): Promise<InvitationRecord | null>;
  accept(id: string, at: Date): Promise<void>;
  revoke(id: string, at: Date): Promise<void>;
  /** Revokes what is open for the address; a new invitation takes its place. */
  revokeOpen(email: string, at: Date): Promise<void>;
}
