import type { Image } from "@gongji/domain/article";

/** The address of one size of an image: `format` is `avif` or `webp`. */
export type ImageAddress = (imageId: string, width: number, format: "avif" | "webp") => string;

/** An image as a browser is told of it. */
export interface ImageSources {
  /** The middle size, for whoever chooses none. */
  readonly src: string;
  /** Every size, of each format. */
  readonly avif: string;
  readonly webp: string;
  readonly width: number;
  readonly height: number;
}

/** Written out, for a front-end carries nothing of the platform's own rules. */
const WIDTHS = [480, 960, 1600];
const MIDDLE = 960;
const IMAGE_ID = /^[0-9a-f]{40}$/;

/** The sizes the platform offers of an image so wide. */
export function offeredWidths(width: number): number[] {
  const narrower = WIDTHS.filter((one) => one < width);
  return width < 1600 ? [...narrower, width] : WIDTHS;
}

/** The addresses of images that lie under another, such as `https://api.example.cn/images`. */
export function imagesUnder(base: string): ImageAddress {
  return (imageId, width, format) => `${base}/${imageId}/${width}.${format}`;
}

/** What a browser is told of an image; null when nobody says where images are, or this is none. */
export function imageSources(
  { attrs: { imageId, width, height } }: Image,
  address: ImageAddress | undefined,
): ImageSources | null {
  if (!address || !IMAGE_ID.test(imageId)) return null;
  const widths = offeredWidths(Number(width));
  const list = (format: "avif" | "webp") =>
    widths.map((one) => `${address(imageId, one, format)} ${one}w`).join(", ");
  const middle = widths.findLast((one) => one <= MIDDLE) ?? widths[0] ?? MIDDLE;
  return {
    src: address(imageId, middle, "webp"),
    avif: list("avif"),
    webp: list("webp"),
    width: Number(width),
    height: Number(height),
  };
}

/** How wide an image stands in running text, unless a front-end says otherwise. */
export const IMAGE_SIZES = "(min-width: 48rem) 45rem, 100vw";
