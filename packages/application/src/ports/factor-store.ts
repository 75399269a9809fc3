import type { Role } from "@gongji/domain/article";

/** What an authenticator app shares with the platform. */
export interface FactorRecord {
  /** The shared key, sealed. */
  readonly sealedKey: string;
  readonly confirmedAt: Date | null;
  readonly lastStep: number;
}

/** Second factors, their recovery codes, and which roles are asked for one. */
export interface FactorStore {
  /** The user's factor, which nobody else changes until the transaction ends; null when there is none. */
  lock(userId: string): Promise<FactorRecord | null>;
  /** Puts an unconfirmed factor in the place of whatever unconfirmed one there was. */
  begin(userId: string, sealedKey: string, at: Date): Promise<void>;
  /** Notes that a code was taken; the first confirms the factor. */
  take(userId: string, step: number, at: Date): Promise<void>;
  remove(userId: string): Promise<void>;
  /** Puts these recovery codes in the place of all there were. */
  replaceRecoveryCodes(userId: string, hashes: readonly string[]): Promise<void>;
  /** Uses a recovery code up; false when there is no such. */
  useRecoveryCode(userId: string, hash: string): Promise<boolean>;
  countRecoveryCodes(userId: string): Promise<number>;
  /** From now on the session opens what its user may do. */
  passSession(sessionId: string, at: Date): Promise<void>;
  /** Everybody who has one. */
  enrolled(): Promise<ReadonlySet<string>>;
  requiredRoles(): Promise<readonly Role[]>;
  setRequired(role: Role, isRequired: boolean): Promise<void>;
}
