import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Answer, type Encoding, etagOf, type Representation } from "./answer.ts";

/** Shorter answers fit into one packet as they are. */
const ENCODED_FROM_BYTES = 1_024;
const BROTLI_QUALITY = 5;

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** The representation if it is there, undefined when it has to be made first. */
export function readyRepresentation(answer: Answer, encoding: Encoding): Representation | undefined {
  if (encoding === "identity" || answer.identity.bytes.length < ENCODED_FROM_BYTES) return answer.identity;
  const ready = answer.encoded[encoding];
  return ready === null ? answer.identity : ready;
}

/** The representation; made once, and kept with the answer. */
export async function makeRepresentation(answer: Answer, encoding: Encoding): Promise<Representation> {
  const ready = readyRepresentation(answer, encoding);
  if (ready || encoding === "identity") return ready ?? answer.identity;
  const bytes = await encode(answer.identity.bytes, encoding);
  const isSmaller = bytes.length < answer.identity.bytes.length;
  const made = isSmaller ? { encoding, bytes, etag: etagOf(answer.hash, encoding) } : null;
  answer.encoded[encoding] ??= made;
  return answer.encoded[encoding] ?? answer.identity;
}

function encode(bytes: Buffer, encoding: "gzip" | "br"): Promise<Buffer> {
  if (encoding === "gzip") return asGzip(bytes);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return asBrotli(bytes, { params });
}
