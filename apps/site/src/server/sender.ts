import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** An IPv4 address that came through an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

/** One subscriber has at least a /64 of IPv6: what all their addresses begin with. */
function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const url = URL.parse(`http://[${address.split("%")[0]}]/`);
  const [head = "", tail] = (url?.hostname.slice(1, -1) ?? address).split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? [] : ["0", "0", "0", "0"];
  return [...groups, ...zeros].slice(0, 4).join(":");
}

/**
 * Tells who sent a request, as they are counted. `X-Forwarded-For` is believed only as far as proxies of these
 * addresses or subnets wrote it; null where nobody but such a proxy is known.
 */
export function createSender(trustedProxies: readonly string[]): (request: IncomingMessage) => string | null {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

  return (request) => {
    const hops = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map(plain);
    let sender = plain(request.socket.remoteAddress ?? "");
    while (isTrusted(sender)) {
      const previous = hops.pop();
      if (previous === undefined || isIP(previous) === 0) break;
      sender = previous;
    }
    return isTrusted(sender) ? null : network(sender);
  };
}
