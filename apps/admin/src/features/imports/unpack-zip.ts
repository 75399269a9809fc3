import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { FILE_MAX_BYTES } from "./import-file.ts";

/** Why a file, or one inside an archive, does not come in. */
export type PageRefusal =
  | "not_a_page"
  | "too_large"
  | "too_many"
  | "archive_too_large"
  | "unreadable_archive";

/** A page out of an archive. */
export interface UnpackedPage {
  /** Its path in the archive: a name to show, never one to write to. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Most that the pages of one archive may come to, unpacked. */
export const ARCHIVE_MAX_BYTES: number = 300 * 1024 * 1024;

/** A name as it was meant: archives made on Windows in Chinese write GB18030 and do not say so. */
function readName(name: string): string {
  const codes = [...name].map((character) => character.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  const bytes = Uint8Array.from(codes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The path without what leads out of the archive. */
function plainPath(name: string): string {
  const parts = readName(name).replaceAll("\\", "/").split("/");
  return parts
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part))
    .join("/");
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * The pages in an archive. What an entry says of its size is not believed: the bytes are counted as they come, and one
 * that grows too large, or an archive that does, goes no further. Nothing is written anywhere.
 */
export async function unpackZip(
  archive: File,
  { isPage, pagesMax }: { readonly isPage: (path: string) => boolean; readonly pagesMax: number },
): Promise<{ pages: UnpackedPage[]; refused: { name: string; why: PageRefusal }[] }> {
  const pages: UnpackedPage[] = [];
  const refused: { name: string; why: PageRefusal }[] = [];
  const state = { taken: 0, bytes: 0, entries: 0, broken: false };

  function take(entry: UnzipFile): void {
    state.entries += 1;
    const path = plainPath(entry.name);
    if (entry.name.endsWith("/") || !isPage(path)) return;
    if (state.taken >= pagesMax) return void refused.push({ name: path, why: "too_many" });
    state.taken += 1;
    const chunks: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, chunk, final) => {
      if (error) {
        refused.push({ name: path, why: "unreadable_archive" });
        return;
      }
      size += chunk.length;
      state.bytes += chunk.length;
      if (size > FILE_MAX_BYTES || state.bytes > ARCHIVE_MAX_BYTES) {
        refused.push({ name: path, why: size > FILE_MAX_BYTES ? "too_large" : "archive_too_large" });
        entry.terminate();
        chunks.length = 0;
        return;
      }
      chunks.push(chunk);
      if (final) pages.push({ name: path, bytes: joined(chunks, size) });
    };
    entry.start();
  }

  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    const reader = archive.stream().getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      unzip.push(read.value);
      if (state.bytes > ARCHIVE_MAX_BYTES) break;
    }
    await reader.cancel();
    if (state.bytes <= ARCHIVE_MAX_BYTES) unzip.push(new Uint8Array(), true);
  } catch {
    state.broken = true;
  }
  if (state.entries === 0 || state.broken) refused.push({ name: archive.name, why: "unreadable_archive" });
  else if (pages.length === 0 && refused.length === 0)
    refused.push({ name: archive.name, why: "not_a_page" });
  return { pages, refused };
}
