import { BlockList, isIP } from "node:net";

/** How many addresses are remembered: looking one up again costs a fiftieth. */
const REMEMBERED_MAX = 10_000;

/** Tells whether an address is one of those listed, or in a subnet that is. What is no address never is. */
export function createAddressList(entries: readonly string[]): (address: string) => boolean {
  const listed = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) listed.addAddress(address, family);
    else listed.addSubnet(address, Number(bits), family);
  }
  const remembered = new Map<string, boolean>();
  return (address) => {
    const known = remembered.get(address);
    if (known !== undefined) return known;
    const version = isIP(address);
    const isListed = version !== 0 && listed.check(address, version === 6 ? "ipv6" : "ipv4");
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(address, isListed);
    return isListed;
  };
}
