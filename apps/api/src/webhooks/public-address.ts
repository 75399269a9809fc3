import ipaddr from "ipaddr.js";

/** Where addresses of the IPv6 internet begin; what lies outside leads back into IPv4 or stays at home. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];
/** Inside it and yet nobody's: documentation, which the library does not know yet. */
const DOCUMENTATION: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("3fff::"), 20];
/** Never routed, and not among the library's: IETF protocol assignments, the former 6to4 relays. */
const UNROUTED: readonly [ipaddr.IPv4, number][] = [
  [ipaddr.IPv4.parse("192.0.0.0"), 24],
  [ipaddr.IPv4.parse("192.88.99.0"), 24],
];

/**
 * Whether an address is one of the public internet. Everything that is not plainly so is not: private, loopback,
 * link-local, shared, documentation, multicast and reserved networks, and every IPv6 form that carries an IPv4
 * address (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv4) return !UNROUTED.some((network) => parsed.match(network));
  return parsed instanceof ipaddr.IPv6 && parsed.match(GLOBAL_UNICAST) && !parsed.match(DOCUMENTATION);
}
