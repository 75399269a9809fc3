import { IMAGE_BYTES_MAX, IMAGE_PIXELS_MAX, imageIdSchema } from "@gongji/domain/article";
import { type Problem, problemSchema } from "@gongji/domain/shared";
import { paths } from "#lib/paths.ts";

/** A picture the platform has taken in. */
export interface UploadedImage {
  readonly imageId: string;
  readonly width: number;
  readonly height: number;
}

/** What became of an upload; "unreachable" when nobody answered. */
export type UploadOutcome = { image: UploadedImage } | { problem: Problem } | "unreachable";

/** Sends a picture to the platform. */
export async function uploadImage(file: File): Promise<UploadOutcome> {
  if (file.size > IMAGE_BYTES_MAX) {
    return { problem: { code: "image.too_large", bytesMax: IMAGE_BYTES_MAX, pixelsMax: IMAGE_PIXELS_MAX } };
  }
  try {
    const answer = await fetch(paths.imagesApi, {
      method: "POST",
      headers: { "content-type": file.type.startsWith("image/") ? file.type : "image/unknown" },
      body: file,
    });
    const said: unknown = await answer.json();
    if (answer.ok && isUploaded(said)) return { image: said };
    const problem = problemSchema.safeParse(problemIn(said));
    return problem.success ? { problem: problem.data } : "unreachable";
  } catch {
    return "unreachable";
  }
}

function isUploaded(value: unknown): value is UploadedImage {
  if (typeof value !== "object" || value === null) return false;
  if (!("imageId" in value && "width" in value && "height" in value)) return false;
  return imageIdSchema.safeParse(value.imageId).success;
}

/** The problem of a refusal, where the API puts it. */
function problemIn(value: unknown): unknown {
  return ["error", "data", "problem"].reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
