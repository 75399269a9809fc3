import type { ApiKeyScope } from "@gongji/domain/access";

/** One of the secrets a key can be shown by. */
export interface ApiKeySecretRecord {
  readonly prefix: string;
  readonly createdAt: Date;
  /** When it stops opening anything; null for the one that stays. */
  readonly expiresAt: Date | null;
}

/** An API key without its secrets' text, which nobody keeps. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  /** Its own limit; null for the one every key has. */
  readonly pointsPerMinute: number | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** To within a minute. */
  readonly lastUsedAt: Date | null;
  /** Newest first. */
  readonly secrets: readonly ApiKeySecretRecord[];
}

/** A new secret as it is kept. */
export interface NewApiKeySecret {
  readonly prefix: string;
  /** SHA-256 of the whole key, hexadecimal. */
  readonly hash: string;
  readonly at: Date;
}

/** API keys. */
export interface KeyStore {
  /** Newest first. */
  list(): Promise<readonly ApiKeyRecord[]>;
  /** The key, which nobody else changes until the transaction ends; null when there is none. */
  lock(keyId: string): Promise<ApiKeyRecord | null>;
  create(
    key: Pick<ApiKeyRecord, "id" | "name" | "scopes" | "pointsPerMinute" | "expiresAt"> & {
      readonly createdById: string | null;
      readonly secret: NewApiKeySecret;
    },
  ): Promise<void>;
  /** Puts a secret in the place of the current one, which goes on being good until `oldUntil`. */
  replaceSecret(keyId: string, secret: NewApiKeySecret, oldUntil: Date): Promise<void>;
  revoke(keyId: string, at: Date): Promise<void>;
  /** Has every replica look at the keys again, with the commit. */
  announce(): Promise<void>;
}
