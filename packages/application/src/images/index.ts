export { type AddImageContext, addImage, type EncodedImage, type EncodeImage } from "./add-image.ts";
export { imageKey } from "./image-key.ts";
