import { ProblemError } from "@gongji/application";
import { type AddImageContext, addImage } from "@gongji/application/images";
import type { SessionActor } from "@gongji/database/identity";
import { type Actor, IMAGE_BYTES_MAX, IMAGE_PIXELS_MAX, roleAllows } from "@gongji/domain/article";
import type { Problem } from "@gongji/domain/shared";
import { allowOnlyOrigins } from "../http/cross-origin.ts";
import { announcesTooMuch, readBody } from "../http/read-body.ts";
import type { Exchange, Handler } from "../http/request.ts";
import { sendInvalid, sendProblem } from "../http/send-problem.ts";
import { readImageAddress } from "../images/image-address.ts";
import { sendImage, sendNoImage } from "../images/send-image.ts";

const PRIVATE = "private, max-age=31536000, immutable";
const REFUSED: Partial<Record<Problem["code"], number>> = {
  "auth.not_allowed": 403,
  "image.too_large": 413,
  "image.unreadable": 422,
};
const TOO_LARGE: Problem = {
  code: "image.too_large",
  bytesMax: IMAGE_BYTES_MAX,
  pixelsMax: IMAGE_PIXELS_MAX,
};

/** Editors' images: a file sent here is taken in, and every image can be seen, shown to readers or not. */
export function createEditorImagesDoor(options: {
  readonly mountedAt: string;
  readonly origins: readonly string[];
  readonly commands: AddImageContext;
  readonly resolveActor: (headers: Headers) => Promise<SessionActor | null>;
}): Handler {
  const { mountedAt, origins, commands, resolveActor } = options;

  async function take(exchange: Exchange, actor: Actor): Promise<void> {
    const { request, response } = exchange;
    // Every other kind a page elsewhere could send without being asked first.
    if (!request.headers["content-type"]?.startsWith("image/")) {
      return sendInvalid(response, 415, "headers", "content-type: image/…");
    }
    const file = announcesTooMuch(request, IMAGE_BYTES_MAX) ? null : await readBody(request, IMAGE_BYTES_MAX);
    if (file === null) {
      response.setHeader("connection", "close");
      return sendProblem(response, 413, TOO_LARGE);
    }
    const { id, width, height } = await addImage(commands, actor, file);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ imageId: id, width, height }));
  }

  return async (exchange) => {
    const { request, response, url } = exchange;
    if (allowOnlyOrigins(exchange, origins)) return;
    response.setHeader("cache-control", "no-store");
    const actor = await resolveActor(new Headers({ cookie: request.headers.cookie ?? "" }));
    if (!actor) return sendProblem(response, 401, { code: "auth.sign_in_required" });
    if (request.method === "POST" && url.pathname === mountedAt) {
      try {
        return await take(exchange, actor);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const status = REFUSED[error.problem.code];
        if (status === undefined) throw error;
        return sendProblem(response, status, error.problem);
      }
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendInvalid(response, 405, "method", "use GET, or POST to add");
    }
    const address = readImageAddress(url.pathname.slice(mountedAt.length));
    if (!address || !roleAllows(actor.role, "article.read")) return sendNoImage(response);
    await sendImage(exchange, commands.imageStorage, address, PRIVATE);
  };
}
