import type { EncodedImage, EncodeImage } from "@gongji/application/images";
import { IMAGE_PIXELS_MAX, type ImageFormat, imageWidths } from "@gongji/domain/article";
import sharp from "sharp";

/** More pixels than this are not unpacked: a small file can claim to be enormous. */
const PIXELS_IN_ALL_MAX = 60_000_000;
/** AVIF takes long to make; more effort saves a few per cent of the bytes. */
const AVIF_EFFORT = 3;

// One picture at a time takes one core: readers are being answered meanwhile.
sharp.concurrency(1);

/** Makes the files of a picture with libvips: turned as the camera says, without anything else the camera wrote. */
export const encodeImage: EncodeImage = async (file) => {
  const open = () => sharp(file, { limitInputPixels: PIXELS_IN_ALL_MAX, failOn: "error" }).autoOrient();
  try {
    const { autoOrient: size } = await sharp(file, { limitInputPixels: false }).metadata();
    if (size.width * size.height > PIXELS_IN_ALL_MAX) return "too_large";
    if (Math.max(size.width, size.height) > IMAGE_PIXELS_MAX) return "too_large";
    const files: EncodedImage["files"][number][] = [];
    for (const width of imageWidths(size.width)) {
      const made = open().resize({ width, withoutEnlargement: true }).toColourspace("srgb");
      const formats: readonly [ImageFormat, Buffer][] = [
        ["avif", await made.clone().avif({ quality: 55, effort: AVIF_EFFORT }).toBuffer()],
        ["webp", await made.clone().webp({ quality: 82 }).toBuffer()],
      ];
      for (const [format, bytes] of formats) files.push({ width, format, file: bytes });
    }
    return { width: size.width, height: size.height, files };
  } catch {
    return null;
  }
};
