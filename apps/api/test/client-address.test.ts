import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createClientAddress } from "../src/http/client-address.ts";

function request(remote: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remote });
  const message = new IncomingMessage(socket);
  if (forwarded !== undefined) message.headers["x-forwarded-for"] = forwarded;
  return message;
}

const clientAddress = createClientAddress(["127.0.0.0/8", "::1", "10.1.0.0/16", "2001:db8::/32"]);

test.for([
  ["a sender that is no proxy is the client, whatever it claims", "203.0.113.9", "1.1.1.1", "203.0.113.9"],
  ["behind a proxy the client is whom the proxy saw", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["behind two proxies the first one's client", "127.0.0.1", "203.0.113.9, 10.1.2.3", "203.0.113.9"],
  ["what stands before whom the proxy saw is a claim", "127.0.0.1", "1.1.1.1, 203.0.113.9", "203.0.113.9"],
  ["a proxy that says nothing is itself the client", "127.0.0.1", undefined, "127.0.0.1"],
  ["nonsense is not believed", "127.0.0.1", "1.1.1.1, not an address", "127.0.0.1"],
  ["an address just outside a trusted subnet is no proxy", "10.2.0.0", "1.1.1.1", "10.2.0.0"],
  ["IPv4 through an IPv6 socket is IPv4", "::ffff:127.0.0.1", "::ffff:203.0.113.9", "203.0.113.9"],
  ["IPv6 likewise", "2001:db8::5", "2001:4860::1", "2001:4860::1"],
] as const)("%s", ([, remote, forwarded, expected]) => {
  expect(clientAddress(request(remote, forwarded))).toBe(expected);
});
