import { problemStatus } from "@gongji/api/rest";
import { ProblemError } from "@gongji/application";
import type { ImageStorage } from "@gongji/application/ports";
import { getPreview, mayPreviewImage, type PreviewReader } from "@gongji/application/previews";
import type { Problem } from "@gongji/domain/shared";
import { pageLanguage } from "../documents/page-language.ts";
import { stylePolicy } from "../documents/style-policy.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import type { Exchange, Handler } from "../http/request.ts";
import { sendInvalid, sendProblem } from "../http/send-problem.ts";
import { setFields } from "../http/set-fields.ts";
import { readImageAddress } from "../images/image-address.ts";
import { sendImage, sendNoImage } from "../images/send-image.ts";
import { limitReaders } from "../limits/limit-readers.ts";
import { pointsToMake, WRONG_KEY_POINTS } from "../limits/points.ts";
import type { ReaderGate } from "../limits/reader-gate.ts";
import type { PreviewTokens } from "../previews/preview-tokens.ts";
import { PREVIEW_STYLE, renderPreviewPage, renderRefusedPreview } from "../previews/render-preview-page.ts";

/** A token, and behind it one of its images. */
const PLACE = /^([^/]*)(?:\/images(\/.*))?$/;

/** What the previews' door needs. */
export interface PreviewDoorOptions {
  /** With a slash at its end. */
  readonly mountedAt: string;
  readonly gate: ReaderGate;
  readonly tokens: Pick<PreviewTokens, "read">;
  readonly reader: PreviewReader;
  readonly storage: ImageStorage;
  readonly now: () => Date;
}

const PRIVATE = "private, no-store";
/** Nobody but who has the link keeps or finds it. */
const PRIVATE_FIELDS = ["cache-control", PRIVATE, "x-robots-tag", "noindex, nofollow", "vary", "accept"];

/**
 * Shows drafts to whoever has a link that was signed here. It knows neither sessions nor the readers' procedures, and
 * keeps nothing.
 */
export function createPreviewDoor(options: PreviewDoorOptions): Handler {
  const { mountedAt, gate, tokens, reader, storage, now } = options;
  const policy = stylePolicy(PREVIEW_STYLE, { hasImages: true });
  return limitReaders(gate, async (exchange) => {
    const { request, response, url } = exchange;
    if (allowEveryOrigin(exchange, ["GET", "HEAD"])) return;
    setFields(response, PRIVATE_FIELDS);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD, OPTIONS");
      return sendInvalid(response, 405, "method", "use GET or HEAD");
    }
    const [, token = "", imagePath] = PLACE.exec(url.pathname.slice(mountedAt.length)) ?? [];
    const claims = tokens.read(token);
    exchange.spend(claims ? pointsToMake("preview") : WRONG_KEY_POINTS);
    if (imagePath !== undefined) {
      // A front-end elsewhere shows them.
      response.setHeader("cross-origin-resource-policy", "cross-origin");
      const address = readImageAddress(imagePath);
      const isShown = address && (await mayPreviewImage(reader, now(), claims, address.imageId));
      return isShown ? await sendImage(exchange, storage, address, PRIVATE) : sendNoImage(response);
    }
    const page = isForPeople(exchange) ? pageLanguage(null, request.headers["accept-language"]) : null;
    const sendPage = (html: string) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", policy);
      response.end(html);
    };
    try {
      const answer = await getPreview(reader, now(), claims);
      if (page !== null) return sendPage(renderPreviewPage(answer, page, `${token}/images`));
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answer));
    } catch (error) {
      const problem = refusalIn(error);
      if (page === null) return sendProblem(response, problemStatus(problem), problem);
      response.statusCode = problemStatus(problem);
      sendPage(renderRefusedPreview(page));
    }
  });
}

/** A link that was followed in a browser; a front-end's program asks for JSON, or for whatever there is. */
function isForPeople({ request }: Exchange): boolean {
  return /\btext\/html\b/.test(request.headers.accept ?? "");
}

function refusalIn(error: unknown): Extract<Problem, { code: "preview.refused" }> {
  if (error instanceof ProblemError && error.problem.code === "preview.refused") return error.problem;
  throw error;
}
