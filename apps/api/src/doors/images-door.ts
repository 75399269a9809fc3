import type { ImageStorage } from "@gongji/application/ports";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import type { Handler } from "../http/request.ts";
import { sendInvalid } from "../http/send-problem.ts";
import { readImageAddress } from "../images/image-address.ts";
import { sendImage, sendNoImage } from "../images/send-image.ts";

const FOR_EVER = "public, max-age=31536000, immutable";

/** Readers' images: only those an edition on show has in it. */
export function createImagesDoor(options: {
  readonly mountedAt: string;
  readonly storage: ImageStorage;
  /** Whether readers may see an image. */
  readonly isShown: (imageId: string) => Promise<boolean>;
}): Handler {
  const { mountedAt, storage, isShown } = options;
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (allowEveryOrigin(exchange, ["GET", "HEAD"])) return;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD, OPTIONS");
      return sendInvalid(response, 405, "method", "use GET or HEAD");
    }
    // A front-end elsewhere shows them.
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    const address = readImageAddress(url.pathname.slice(mountedAt.length));
    if (!address || !(await isShown(address.imageId))) return sendNoImage(response);
    await sendImage(exchange, storage, address, FOR_EVER);
  };
}
