import { createHash } from "node:crypto";
import type { CommandContext, ImageStorage } from "@gongji/application/ports";
import type { SessionActor } from "@gongji/database/identity";
import { type createPublishedPool, shownImageWidth } from "@gongji/database/published";
import { createEditorImagesDoor } from "../doors/editor-images-door.ts";
import { createImagesDoor } from "../doors/images-door.ts";
import { PATHS } from "../doors/paths.ts";
import type { Environment } from "../env.ts";
import type { Handler } from "../http/request.ts";
import { encodeImage } from "./encode-image.ts";

/** The two doors of images. */
export function openImages({
  environment,
  storage,
  commands,
  resolveActor,
  publishedPool,
}: {
  readonly environment: Environment;
  readonly storage: ImageStorage;
  readonly commands: CommandContext;
  readonly resolveActor: (headers: Headers) => Promise<SessionActor | null>;
  readonly publishedPool: ReturnType<typeof createPublishedPool>;
}): { readonly images: Handler; readonly editorImages: Handler } {
  const hashFile = (file: Uint8Array) => createHash("sha256").update(file).digest("hex");
  return {
    images: createImagesDoor({
      mountedAt: PATHS.images,
      storage,
      isShown: async (imageId) => (await shownImageWidth(publishedPool, imageId)) !== null,
    }),
    editorImages: createEditorImagesDoor({
      mountedAt: PATHS.editorImages,
      origins: environment.adminOrigins,
      commands: { ...commands, encodeImage, imageStorage: storage, hashFile },
      resolveActor,
    }),
  };
}
