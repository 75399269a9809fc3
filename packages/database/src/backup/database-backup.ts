import { z } from "zod";

const backedUpTableSchema = z.strictObject({
  /** As SQL names it, quoted where it must be: `article`, `"user"`, `pgboss.job_common`. */
  name: z.string().min(1),
  columns: z.array(z.string().min(1)).min(1),
  rows: z.int().min(0),
});
/** One table of a backup. */
export type BackedUpTable = z.infer<typeof backedUpTableSchema>;

/** What a backup says of a database beside its rows. */
export const databaseBackupSchema = z.strictObject({
  /** The migrations it had taken in, in their order. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(backedUpTableSchema).min(1),
  /** The last number each sequence gave; null for none yet. */
  sequences: z.array(z.strictObject({ name: z.string(), last: z.string().nullable() })),
  images: z.array(z.strictObject({ id: z.string(), width: z.int().min(1) })),
});
/** What a backup says of a database beside its rows. */
export type DatabaseBackup = z.infer<typeof databaseBackupSchema>;
