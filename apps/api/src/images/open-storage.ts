import type { ImageStorage } from "@gongji/application/ports";
import type { Environment } from "../env.ts";
import { createBucketStorage } from "./bucket-storage.ts";
import { createFolderStorage } from "./folder-storage.ts";

/** The image storage the environment names. */
export function openStorage({ images }: Pick<Environment, "images">): ImageStorage {
  return typeof images === "string" ? createFolderStorage(images) : createBucketStorage(images);
}
