/** Why an address cannot be a receiver's. */
export type ReceiverRefusal = "not_a_url" | "not_https" | "credentials" | "port" | "not_public" | "not_found";

/** The parts of an address, as `URL` names them: whoever has one can parse, here nobody can. */
export interface ReceiverAddress {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
}

const HTTPS_PORT = "";

/** The name of a host as it is compared: without the dot that may end it. */
function plainHost(url: ReceiverAddress): string {
  return url.hostname.replace(/\.$/, "");
}

/** Whether an operator named the host, alone or with its port: it may be one of their own network. */
export function isNamedReceiver(url: ReceiverAddress, allowed: readonly string[]): boolean {
  const host = plainHost(url);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return allowed.includes(host) || allowed.includes(`${host}:${port}`);
}

/**
 * Why nothing may be sent to an address, as far as it can be seen from how it is written; null when nothing speaks
 * against it. Null is an address that is none. Receivers are public, under HTTPS and at its own port, unless an operator named them.
 */
export function refuseReceiverUrl(
  url: ReceiverAddress | null,
  allowed: readonly string[],
): ReceiverRefusal | null {
  if (url === null) return "not_a_url";
  if (url.protocol !== "https:" && url.protocol !== "http:") return "not_https";
  if (url.username !== "" || url.password !== "") return "credentials";
  if (isNamedReceiver(url, allowed)) return null;
  if (url.protocol !== "https:") return "not_https";
  return url.port === HTTPS_PORT ? null : "port";
}
