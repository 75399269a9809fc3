import { imageWidths } from "@gongji/domain/article";

/** The size of an image that is enough for the editor. */
export function smallestWidth(width: number): number {
  return imageWidths(width).find((one) => one >= 900) ?? imageWidths(width).at(-1) ?? width;
}
