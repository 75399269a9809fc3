import { z } from "zod";

/** What an image is named by: a hash of the file it came as, so that the same file is stored once. */
export const imageIdSchema = z.string().regex(/^[0-9a-f]{40}$/);

/** The longest file an editor may upload, in bytes. */
export const IMAGE_BYTES_MAX = 10 * 1024 * 1024;
/** The longest side of an uploaded image, in pixels. */
export const IMAGE_PIXELS_MAX = 12_000;

/** The kinds of file every size is offered as, the smaller first. */
export const IMAGE_FORMATS = ["avif", "webp"] as const;
/** A kind of file a size is offered as. */
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

const WIDTHS = [480, 960, 1600];

/** The widths an image so wide is offered at, in pixels, the narrowest first. It is never made larger than it is. */
export function imageWidths(width: number): number[] {
  return [...WIDTHS.filter((one) => one < width), Math.min(width, WIDTHS.at(-1) ?? width)].filter(
    (one, index, all) => all.indexOf(one) === index,
  );
}

/** A kind of file an editor may upload. */
export type UploadKind = "jpeg" | "png" | "webp" | "gif";

const SIGNATURES: readonly { readonly kind: UploadKind; readonly at: number; readonly bytes: string }[] = [
  { kind: "jpeg", at: 0, bytes: "\xff\xd8\xff" },
  { kind: "png", at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "webp", at: 8, bytes: "WEBP" },
  { kind: "gif", at: 0, bytes: "GIF8" },
];

/** What a file is by its first bytes, whatever its name says; null for what is no picture we take. */
export function uploadKind(file: Uint8Array): UploadKind | null {
  const head = String.fromCharCode(...file.subarray(0, 16));
  const found = SIGNATURES.find(({ at, bytes }) => head.startsWith(bytes, at));
  if (found?.kind === "webp" && !head.startsWith("RIFF")) return null;
  return found?.kind ?? null;
}
