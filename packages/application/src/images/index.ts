export { type AddImageContext, addImage, type EncodedImage, type EncodeImage } from "./add-image.ts";
export { imageKey } from "./image-key.ts";
export { imageKeys } from "./image-keys.ts";
export { removeUnusedImages, UNUSED_DAYS } from "./remove-unused-images.ts";
