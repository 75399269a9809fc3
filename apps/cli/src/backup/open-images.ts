import { join } from "node:path";
import { openStorage, readImagesPlace } from "@gongji/api-server/images";
import type { ImageStorage } from "@gongji/application/ports";
import { givenImagesFolder, passedOnEnvironment } from "../env.ts";

/** Where an installation keeps the files of images: its folder, another one, or a bucket. */
export function openImages({ data }: { readonly data: string }): ImageStorage {
  const variables = passedOnEnvironment({ IMAGES_FOLDER: givenImagesFolder() ?? join(data, "images") });
  return openStorage({ images: readImagesPlace(variables) });
}
