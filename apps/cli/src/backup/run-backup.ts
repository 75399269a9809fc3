import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { link, mkdtemp, rm, stat, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { imageKeys } from "@gongji/application/images";
import type { ImageStorage } from "@gongji/application/ports";
import { type BackedUpTable, type DatabaseBackup, dumpDatabase } from "@gongji/database/backup";
import { type Pack, pack } from "tar-stream";
import { withDatabase } from "../database/with-database.ts";
import { MANIFEST, type Manifest, tableEntry } from "./backup-archive.ts";
import { openImages } from "./open-images.ts";

/**
 * Writes the database as it is at this moment, and the files of its images, to one file that only its owner may read.
 * The file appears whole or not at all, and never in the place of another. True when it went well.
 */
export async function runBackup(file: string, options: { readonly data: string }): Promise<boolean> {
  const path = resolve(file);
  if (existsSync(path)) return refuse(`${file} exists already; name a file that does not.`);
  if (!existsSync(dirname(path))) return refuse(`there is no folder ${dirname(path)}.`);
  const folder = await mkdtemp(join(dirname(path), ".gongji-backup-"));
  try {
    const unfinished = join(folder, "backup.tar");
    const lost = await withDatabase(options, (url) =>
      writeArchive(url, unfinished, folder, openImages(options)),
    );
    // Unlike a rename, it fails when somebody has put another file there meanwhile.
    await link(unfinished, path);
    await unlink(unfinished);
    console.log(`${file}: ${((await stat(path)).size / 1_000_000).toFixed(1)} MB`);
    for (const key of lost)
      console.error(`gongji: ${key} is missing where images are kept; it is not in the backup.`);
    return lost.length === 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function refuse(reason: string): false {
  console.error(`gongji: ${reason}`);
  return false;
}

/** Writes everything; the answer names files of images that are not where they should be. */
async function writeArchive(
  url: string,
  file: string,
  folder: string,
  storage: ImageStorage,
): Promise<string[]> {
  const archive = pack({});
  const written = pipeline(Readable.from(archive), createWriteStream(file, { mode: 0o600 }));
  let described: DatabaseBackup | undefined;
  let count = 0;
  const table = async (_table: BackedUpTable, rows: Readable) => {
    // An entry says its size before its content.
    const unfinished = join(folder, "table");
    await pipeline(rows, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    const { size } = await stat(unfinished);
    await add(archive, { name: tableEntry(count), size }, createReadStream(unfinished));
    count += 1;
  };
  await dumpDatabase(url, {
    async begin(database) {
      described = database;
      const manifest: Manifest = { format: "gongji-backup/1", at: new Date().toISOString(), database };
      const bytes = Buffer.from(JSON.stringify(manifest));
      await add(archive, { name: MANIFEST, size: bytes.byteLength }, [bytes]);
    },
    table,
  });
  const lost: string[] = [];
  for (const key of described?.images.flatMap(imageKeys) ?? []) {
    const bytes = await storage.get(key);
    if (bytes) await add(archive, { name: key, size: bytes.byteLength }, [bytes]);
    else lost.push(key);
  }
  archive.finalize();
  await written;
  return lost;
}

async function add(
  archive: Pack,
  header: { readonly name: string; readonly size: number },
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const entry = archive.entry({ ...header, mode: 0o600 });
  const ended = once(entry, "close");
  for await (const bytes of content) if (!entry.write(bytes)) await once(entry, "drain");
  entry.end(null);
  await ended;
}
