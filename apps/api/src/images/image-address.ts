import { IMAGE_FORMATS, type ImageFormat, imageIdSchema } from "@gongji/domain/article";

/** The file of one size of an image. */
export interface ImageAddress {
  readonly imageId: string;
  readonly width: number;
  readonly format: ImageFormat;
}

const ADDRESS = /^\/([0-9a-f]+)\/([1-9]\d{0,4})\.([a-z]+)$/;

/** What a path under a door of images names, such as `/ID/960.webp`; null for what names none. */
export function readImageAddress(path: string): ImageAddress | null {
  const [, imageId = "", width = "", ending = ""] = ADDRESS.exec(path) ?? [];
  const format = IMAGE_FORMATS.find((one) => one === ending);
  if (!format || !imageIdSchema.safeParse(imageId).success) return null;
  return { imageId, width: Number(width), format };
}
