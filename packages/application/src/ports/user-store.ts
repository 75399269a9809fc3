import type { Role } from "@gongji/domain/article";

/** Somebody who works in the editorial room. */
export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly suspendedAt: Date | null;
  readonly createdAt: Date;
}

/** Users and what ends their sessions. */
export interface UserStore {
  list(): Promise<readonly UserRecord[]>;
  /** Two users as they are now; nobody else changes them before the transaction ends. Null for one that is not there. */
  hold(first: string | null, second: string): Promise<readonly [UserRecord | null, UserRecord | null]>;
  /** @throws ProblemError user.email_taken */
  create(user: {
    id: string;
    name: string;
    email: string;
    role: Role;
    passwordHash: string;
    at: Date;
  }): Promise<void>;
  setRole(userId: string, role: Role): Promise<void>;
  setSuspended(userId: string, at: Date | null): Promise<void>;
  setPasswordHash(userId: string, passwordHash: string): Promise<void>;
  /** Signs the user out everywhere: the very next request of any of their browsers is refused. */
  endSessions(userId: string): Promise<void>;
}
