import type { IncomingMessage, ServerResponse } from "node:http";
import { imageKey } from "@gongji/application/images";
import type { ImageStorage } from "@gongji/application/ports";
import { sendInvalid } from "../http/send-problem.ts";
import type { ImageAddress } from "./image-address.ts";

/** Sends the file of an image, or says that there is none. What is at such an address never changes. */
export async function sendImage(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  storage: ImageStorage,
  { imageId, width, format }: ImageAddress,
  cacheControl: string,
): Promise<void> {
  const etag = `"${imageId}-${width}-${format}"`;
  const known = request.headers["if-none-match"] === etag;
  const file = known ? null : await storage.get(imageKey(imageId, width, format));
  if (!known && file === null) return sendNoImage(response);
  response.setHeader("etag", etag);
  response.setHeader("cache-control", cacheControl);
  if (file === null) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("content-type", `image/${format}`);
  response.setHeader("content-length", file.byteLength);
  response.end(request.method === "HEAD" ? null : file);
}

/** There is no such image, or none that may be seen here; which of the two is not said. */
export function sendNoImage(response: ServerResponse): void {
  response.setHeader("cache-control", "no-store");
  sendInvalid(response, 404, "url", "no image is here");
}
