import { databaseBackupSchema } from "@gongji/database/backup";
import { z } from "zod";

/** The first file of a backup: what it is and what follows. */
export const MANIFEST = "gongji-backup.json";

/** What a backup is: a tar file with a manifest, each table as gzipped rows of COPY, and the files of images. */
export const manifestSchema = z.strictObject({
  format: z.literal("gongji-backup/1"),
  at: z.iso.datetime(),
  database: databaseBackupSchema,
});
/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The place of a table's rows in a backup. */
export function tableEntry(index: number): string {
  return `tables/${String(index).padStart(3, "0")}.copy.gz`;
}

/** The number of the table whose rows lie at a place; null when it is not the place of one. */
export function tableOfEntry(entry: string): number | null {
  const [, index] = /^tables\/(\d{3,6})\.copy\.gz$/.exec(entry) ?? [];
  return index === undefined ? null : Number(index);
}
