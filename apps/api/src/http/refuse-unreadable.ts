import type { Duplex } from "node:stream";
import { PROBLEM_TYPE, problemDocument } from "@gongji/api/rest";
import { REST_ADDRESS } from "./send-problem.ts";

const STATUS_LINES = { 400: "400 Bad Request", 431: "431 Request Header Fields Too Large" } as const;

/** What a person meets who types Chinese into an address that nothing encodes. */
const RAW_ADDRESS = {
  path: "url",
  message: "write Chinese and other special characters percent-encoded, as curl does with --data-urlencode",
};

/** Refuses what Node could not read as a request: there is none to answer, only the socket it came by. */
export function refuseUnreadable(error: Error, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const code = "code" in error ? error.code : undefined;
  const status = code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const issues = [
    code === "HPE_INVALID_URL" ? RAW_ADDRESS : { path: "headers", message: "not HTTP we can read" },
  ];
  const problem = { code: "input.invalid" as const, issues };
  const isRest = REST_ADDRESS.test(addressIn(error));
  const body = JSON.stringify(
    isRest
      ? problemDocument(problem, status)
      : { error: { message: problem.code, code: -32600, data: { problem } } },
  );
  const fields = [
    "connection: close",
    `content-type: ${isRest ? PROBLEM_TYPE : "application/json"}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`HTTP/1.1 ${STATUS_LINES[status]}\r\n${fields.join("\r\n")}\r\n\r\n${body}`);
}

/** The address of a request that could not be read to its end, as far as it stands at the beginning of a packet. */
function addressIn(error: Error): string {
  const packet = "rawPacket" in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket : Buffer.alloc(0);
  return packet.subarray(0, 40).toString("latin1").split(" ")[1] ?? "";
}
