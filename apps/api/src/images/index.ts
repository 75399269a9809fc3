export { readImagesPlace } from "./images-place.ts";
export { openStorage } from "./open-storage.ts";
