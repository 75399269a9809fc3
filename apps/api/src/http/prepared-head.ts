import { type ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";

/** Lines of a head: a status and fields that have been checked and written once, to be sent many times. */
export interface PreparedHead {
  readonly status: number;
  /** Names and values in turn. */
  readonly fields: readonly string[];
  readonly lines: string;
}

/** Fields of framing, but for the length, belong to the connection. */
const OF_THE_CONNECTION = /^(?:connection|date|keep-alive|transfer-encoding)$/i;
/** Names are few and ours: each is looked at once. */
const checkedNames = new Set<string>();

function checkName(name: string): void {
  if (checkedNames.has(name)) return;
  validateHeaderName(name);
  if (OF_THE_CONNECTION.test(name)) throw new TypeError(`${name} is not ours to set`);
  checkedNames.add(name);
}

/** Checks the fields (names and values in turn) and writes them. */
export function prepareHead(status: number, fields: readonly string[]): PreparedHead {
  let lines = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "unknown"}\r\n`;
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const name = fields[index] ?? "";
    const value = fields[index + 1] ?? "";
    checkName(name);
    validateHeaderValue(name, value);
    lines += `${name}: ${value}\r\n`;
  }
  // In one piece: what is put together bit by bit would be joined anew with every answer.
  return { status, fields, lines: Buffer.from(lines, "latin1").toString("latin1") };
}

/**
 * Node keeps the head it has written here, and for how long its server leaves connections open. Not part of its
 * interface: without them everything goes the slower way.
 */
type KeepsHead = ServerResponse & { _header?: unknown; _keepAliveTimeout?: unknown };
const KEEP_ALIVE = /Connection: keep-alive\r\n(?:Keep-Alive: .*\r\n)?/;

let dateLine = "";
let dateHoldsUntilMs = 0;

function dateField(nowMs: number): string {
  if (nowMs >= dateHoldsUntilMs || nowMs < dateHoldsUntilMs - 1_000) {
    dateLine = `Date: ${new Date(nowMs).toUTCString()}\r\n`;
    dateHoldsUntilMs = nowMs - (nowMs % 1_000) + 1_000;
  }
  return dateLine;
}

/** What Node itself says to a connection that stays open so long; null when this Node keeps its heads elsewhere. */
const keepAliveLines = new Map<unknown, string | null>();

/**
 * Sends a prepared head with the fields of this one answer, and the body. Putting a head of sixteen fields together
 * anew costs Node half of what the whole answer does. Fields set on the response before are not sent. `more` are names
 * and values in turn, made of characters that may stand in a field.
 */
export function sendPrepared(
  response: KeepsHead,
  head: PreparedHead,
  more: readonly string[],
  body: Buffer | null,
): void {
  const isPlain =
    response.shouldKeepAlive && response.req.httpVersionMinor === 1 && response.req.method === "GET";
  const kept = isPlain ? keepAliveLines.get(response._keepAliveTimeout) : null;
  if (kept) {
    let lines = head.lines;
    for (let index = 0; index + 1 < more.length; index += 2)
      lines += `${more[index]}: ${more[index + 1]}\r\n`;
    response.statusCode = head.status;
    response._header = `${lines}${dateField(Date.now())}${kept}\r\n`;
    response.end(body);
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(head.status, [...head.fields, ...more]);
  if (kept === undefined) {
    const written = response._header;
    const lines = typeof written === "string" ? KEEP_ALIVE.exec(written)?.[0] : undefined;
    keepAliveLines.set(response._keepAliveTimeout, lines ?? null);
  }
  response.end(body);
}
