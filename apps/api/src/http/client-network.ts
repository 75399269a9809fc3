const GROUPS = 8;
/** One subscriber has at least a /64 of IPv6: whoever is counted by the whole address is not counted. */
const GROUPS_OF_ONE = 4;

/** What somebody is counted under: an IPv4 address as it is, an IPv6 address by its /64. */
export function clientNetwork(address: string): string {
  if (!address.includes(":")) return address;
  const [written = ""] = address.split("%");
  const [head = "", tail] = written.split("::");
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  // Four dotted numbers at the end are the last two groups.
  const lastCount = last.length + (tail?.includes(".") ? 1 : 0);
  const zeros = Array<string>(Math.max(0, GROUPS - first.length - lastCount)).fill("0");
  const groups = [...first, ...zeros, ...last].slice(0, GROUPS_OF_ONE);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::`;
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":");
}
