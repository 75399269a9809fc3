import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** Tells who sent a request: `X-Forwarded-For` is believed only as far as trusted proxies wrote it. */
export function createClientAddress(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = "", bits] = proxy.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

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
