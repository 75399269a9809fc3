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

/** A signed-in browser. */
export interface SessionRecord {
  readonly id: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Users and what ends their sessions. */
export interface UserStore {
  /** Whether there is such a user who may sign in. */
  isActive(userId: string): Promise<boolean>;
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
  /** The stored form of the user's password, null when there is none. */
  passwordHash(userId: string): Promise<string | null>;
  /** Puts another in its place if it still is `known`; false when it is not. */
  replacePasswordHash(userId: string, known: string, next: string): Promise<boolean>;
  /** The browsers the user is signed in with, the latest first. */
  sessions(userId: string, now: Date): Promise<readonly SessionRecord[]>;
  /**
   * Signs the user out, everywhere or where it is said: the very next request of those browsers is refused. Tells how
   * many there were.
   */
  endSessions(
    userId: string,
    which?: { readonly only: string } | { readonly except: string },
  ): Promise<number>;
}
