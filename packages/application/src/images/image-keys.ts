import { IMAGE_FORMATS, imageWidths } from "@gongji/domain/article";
import { imageKey } from "./image-key.ts";

/** Where the files of an image are kept: each of its widths in each format. */
export function imageKeys({ id, width }: { readonly id: string; readonly width: number }): string[] {
  return imageWidths(width).flatMap((one) => IMAGE_FORMATS.map((format) => imageKey(id, one, format)));
}
