-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "points_per_minute" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key_secret" (
    "hash" TEXT NOT NULL,
    "key_id" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_secret_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_secret_prefix_key" ON "api_key_secret"("prefix");

-- CreateIndex
CREATE INDEX "api_key_secret_key_id_idx" ON "api_key_secret"("key_id");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key_secret" ADD CONSTRAINT "api_key_secret_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_key"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A key has one text that stays; all others are on their way out.
-- by hand: api_key_secret_one_current_idx
CREATE UNIQUE INDEX "api_key_secret_one_current_idx" ON "api_key_secret" ("key_id") WHERE "expires_at" IS NULL;

ALTER TABLE "api_key"
  ADD CONSTRAINT "api_key_points_per_minute_check" CHECK ("points_per_minute" > 0),
  ADD CONSTRAINT "api_key_scopes_check" CHECK (cardinality("scopes") > 0);
ALTER TABLE "api_key_secret"
  ADD CONSTRAINT "api_key_secret_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$');
