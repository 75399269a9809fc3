import type { ImageFormat } from "@gongji/domain/article";

/** Where the file of one size of an image is kept. */
export function imageKey(imageId: string, width: number, format: ImageFormat): string {
  return `images/${imageId}/${width}.${format}`;
}
