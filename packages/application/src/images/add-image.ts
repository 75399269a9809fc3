import {
  type Actor,
  IMAGE_BYTES_MAX,
  IMAGE_PIXELS_MAX,
  type ImageFormat,
  roleAllows,
  uploadKind,
} from "@gongji/domain/article";
import type { CommandContext, ImageRecord, ImageStorage } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { imageKey } from "./image-key.ts";

/** A picture made anew in every size it is offered at: nothing of the file it came as is left but its pixels. */
export interface EncodedImage {
  readonly width: number;
  readonly height: number;
  readonly files: readonly {
    readonly width: number;
    readonly format: ImageFormat;
    readonly file: Uint8Array;
  }[];
}

/** Makes the files of a picture; null when it cannot be read, "too_large" when it has too many pixels. */
export type EncodeImage = (file: Uint8Array) => Promise<EncodedImage | "too_large" | null>;

/** What adding an image takes besides what every command takes. */
export interface AddImageContext extends CommandContext {
  readonly encodeImage: EncodeImage;
  readonly imageStorage: ImageStorage;
  /** SHA-256 of a file, hexadecimal. */
  readonly hashFile: (file: Uint8Array) => string;
}

const ID_LENGTH = 40;

/**
 * Takes a picture in. It is known by a hash of the file: the same file added twice is stored once. Readers can ask
 * for it only once a live edition shows it.
 * @throws ProblemError auth.not_allowed, image.too_large, image.unreadable
 */
export async function addImage(
  context: AddImageContext,
  actor: Actor,
  file: Uint8Array,
): Promise<ImageRecord> {
  if (!roleAllows(actor.role, "article.create")) {
    refuse({ code: "auth.not_allowed", action: "article.create" });
  }
  const tooLarge = {
    code: "image.too_large",
    bytesMax: IMAGE_BYTES_MAX,
    pixelsMax: IMAGE_PIXELS_MAX,
  } as const;
  if (file.byteLength > IMAGE_BYTES_MAX) refuse(tooLarge);
  if (uploadKind(file) === null) refuse({ code: "image.unreadable" });
  const id = context.hashFile(file).slice(0, ID_LENGTH);
  const known = await context.unitOfWork.run(({ images }) => images.renew(id, context.now()));
  if (known) return known;
  const encoded = (await context.encodeImage(file)) ?? refuse({ code: "image.unreadable" });
  if (encoded === "too_large") return refuse(tooLarge);
  for (const { width, format, file: bytes } of encoded.files) {
    await context.imageStorage.put(imageKey(id, width, format), bytes, `image/${format}`);
  }
  const image = { id, width: encoded.width, height: encoded.height };
  const at = context.now();
  await context.unitOfWork.run(async ({ images, audit }) => {
    if (!(await images.add({ ...image, addedById: actor.userId, at }))) return;
    const subject = { subjectType: "image", subjectId: id } as const;
    await audit.append({ at, actorId: actor.userId, action: "image.added", ...subject, detail: {} });
  });
  return image;
}
