import { lookup } from "node:dns/promises";
import { isNamedReceiver, type ReceiverRefusal, refuseReceiverUrl } from "@gongji/domain/webhook";
import { isPublicAddress } from "./public-address.ts";

/** Where a name leads: addresses with their families. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** A receiver that may be connected to, and the one address to connect to. */
export interface CheckedReceiver {
  readonly url: URL;
  readonly address: string;
  readonly family: number;
}

/** Decides to whom may be sent. */
export interface ReceiverGuard {
  /** Looks the name up; who connects afterwards must take the address that is answered. */
  readonly check: (url: string) => Promise<CheckedReceiver | ReceiverRefusal>;
}

/** Looks a name up the way the operating system does. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Lets receivers pass that are public, or that an operator has named. A name passes only when all its addresses do:
 * one that leads inside as well is refused, whichever would have been taken.
 */
export function createReceiverGuard(options: {
  /** Hosts, alone or with a port, that may be inside. */
  readonly allowed: readonly string[];
  readonly resolve: Resolve;
}): ReceiverGuard {
  const { allowed, resolve } = options;
  return {
    async check(text) {
      const url = URL.parse(text);
      const refusal = refuseReceiverUrl(url, allowed);
      if (url === null || refusal !== null) return refusal ?? "not_a_url";
      const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
      const addresses = await resolve(host).catch(() => []);
      const [first] = addresses;
      if (!first) return "not_found";
      const isNamed = isNamedReceiver(url, allowed);
      if (!isNamed && !addresses.every(({ address }) => isPublicAddress(address))) return "not_public";
      return { url, ...first };
    },
  };
}
