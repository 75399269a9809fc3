import { createReadStream, existsSync } from "node:fs";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { imageKeys } from "@gongji/application/images";
import type { ImageStorage } from "@gongji/application/ports";
import { RestoreProblem, restoreDatabase } from "@gongji/database/backup";
import { type Extract, extract } from "tar-stream";
import { withDatabase } from "../database/with-database.ts";
import { MANIFEST, type Manifest, manifestSchema, tableOfEntry } from "./backup-archive.ts";
import { openImages } from "./open-images.ts";

type Entries = ReturnType<Extract[typeof Symbol.asyncIterator]>;

/** Fills an empty installation with a backup. True when it went well; otherwise the database is as empty as before. */
export async function runRestore(file: string, options: { readonly data: string }): Promise<boolean> {
  if (!existsSync(file)) return refuse(`there is no file ${file}.`);
  const source = createReadStream(file);
  const archive = extract({});
  source.on("error", (error) => archive.destroy(error));
  source.on("data", (bytes) => {
    if (!archive.write(bytes)) source.pause();
  });
  archive.on("drain", () => source.resume());
  source.on("end", () => archive.end(null));
  const entries = archive[Symbol.asyncIterator]();
  try {
    const manifest = await readManifest(entries);
    const storage = openImages(options);
    await withDatabase(
      options,
      (url) =>
        restoreDatabase(url, manifest.database, (load) =>
          readEntries(entries, manifest, storage, ({ table, rows }) => load(table, rows)),
        ),
      // It is brought up to date in the course of the restore.
      async () => undefined,
    );
    const { tables, images } = manifest.database;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`Restored the backup of ${manifest.at}: ${rows} rows, ${images.length} images.`);
    console.log(
      "Everybody signs in again. Second factors are sealed with the AUTH_SECRET of the installation the backup is of " +
        "(secrets.json in its folder): with another one they have to be reset.",
    );
    return true;
  } catch (error) {
    if (error instanceof RestoreProblem) return refuse(error.message);
    if (isBroken(error)) return refuse(`${file} is no backup of Gongji, or it is damaged.`);
    throw error;
  } finally {
    source.destroy();
    archive.destroy();
  }
}

function refuse(reason: string): false {
  console.error(`gongji: ${reason}`);
  return false;
}

/** What tar, gzip and COPY say of a file that was cut off or altered. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return (
    /^(?:Z_|22)|ERR_STREAM_PREMATURE_CLOSE/.test(code) ||
    /tar header|Unexpected end of data/.test(error.message)
  );
}

async function readManifest(entries: Entries): Promise<Manifest> {
  const first = await entries.next();
  const text =
    first.done || first.value.header.name !== MANIFEST ? null : await buffer(Readable.from(first.value));
  const parsed = manifestSchema.safeParse(text && parseJson(text.toString()));
  if (!parsed.success)
    throw new RestoreProblem("This is no backup of Gongji, or one of a version this one cannot read.");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Gives the tables to `load` and the images to the storage; every one of them has to be there. */
async function readEntries(
  entries: Entries,
  { database: { tables, images } }: Manifest,
  storage: ImageStorage,
  load: (table: { table: Manifest["database"]["tables"][number]; rows: Readable }) => Promise<void>,
): Promise<void> {
  const wanted = new Set(images.flatMap(imageKeys));
  for (let next = await entries.next(); !next.done; next = await entries.next()) {
    const entry = next.value;
    const { name } = entry.header;
    const index = tableOfEntry(name);
    const table = index === null ? undefined : tables[index];
    if (table) await load({ table, rows: Readable.from(unpacked(entry)) });
    else if (wanted.has(name)) {
      const format = name.split(".").at(-1) ?? "";
      await storage.put(name, await buffer(Readable.from(entry)), `image/${format}`);
    } else throw new RestoreProblem(`The backup holds a file that does not belong there: ${name}.`);
  }
}

/** The content of a gzipped entry; damage of it is an error here. */
async function* unpacked(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const done = pipeline(Readable.from(entry), gunzip);
  // Whoever reads is told by what they read.
  done.catch(() => undefined);
  yield* gunzip;
  await done;
}
