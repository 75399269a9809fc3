import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { createAddressList } from "./address-list.ts";

/** Tells who sent a request: `X-Forwarded-For` is believed only as far as trusted proxies wrote it. */
export function createClientAddress(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const isTrusted = createAddressList(trustedProxies);

  return (request) => {
    const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
    const hops = forwarded.split(",").map((hop) => plain(hop.trim()));
    let sender = plain(request.socket.remoteAddress ?? "");
    while (isTrusted(sender)) {
      const previous = hops.pop();
      if (previous === undefined || isIP(previous) === 0) break;
      sender = previous;
    }
    return sender;
  };
}

/** An IPv4 address that came through an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address;
}
