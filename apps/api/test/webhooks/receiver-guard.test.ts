import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/webhooks/public-address.ts";
import { createReceiverGuard, systemResolve } from "../../src/webhooks/receiver-guard.ts";

test.for([
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "100.64.0.1",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.8",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::127.0.0.1",
  "::7f00:1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "::ffff:0:127.0.0.1",
  "64:ff9b::127.0.0.1",
  "64:ff9b::808:808",
  "64:ff9b:1::1",
  "100::1",
  "2001::1",
  "2001:db8::1",
  "2001:10::1",
  "2001:20::1",
  "2002:7f00:1::",
  "2002:808:808::1",
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fec0::1",
  "ff02::1",
  "not an address",
  "",
])("%s is not of the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.for([
  "8.8.8.8",
  "1.1.1.1",
  "172.15.255.255",
  "172.32.0.1",
  "100.63.255.255",
  "2606:4700::1111",
  "2400:3200::1",
])("%s is", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

/** A guard whose names lead where they are said to; numbers lead to themselves, as the system has it. */
function guardWith(names: Record<string, readonly string[]>, allowed: readonly string[] = []) {
  return createReceiverGuard({
    allowed,
    resolve: async (host) =>
      names[host]?.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })) ??
      systemResolve(host),
  });
}

test.for([
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0x7f.1/",
  "https://0177.0.0.1/",
  "https://017700000001/",
  "https://127.1/",
  "https://%31%32%37.0.0.1/",
  "https://１２７.０.０.１/",
  "https://127。0。0。1/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:a9fe:a9fe]/",
  "https://[64:ff9b::a9fe:a9fe]/",
  "https://169.254.169.254/latest/meta-data/",
  "https://localhost/",
  "https://LOCALHOST./",
  "https://inside.example/",
  "https://both.example/",
])("%s leads inside and is refused", async (url) => {
  const guard = guardWith({ "inside.example": ["10.0.0.7"], "both.example": ["8.8.8.8", "127.0.0.1"] });
  expect(await guard.check(url)).toBe("not_public");
});

test("a public name passes with the address that was looked at", async () => {
  const guard = guardWith({ "out.example": ["8.8.8.8", "1.1.1.1"] });
  expect(await guard.check("https://out.example/hook")).toMatchObject({ address: "8.8.8.8", family: 4 });
});

test("a name that leads nowhere is said to", async () => {
  expect(await guardWith({ "no.example": [] }).check("https://no.example/")).toBe("not_found");
});

test("what an operator has named may be inside, under that port only", async () => {
  const guard = guardWith({}, ["127.0.0.1:9000"]);
  expect(await guard.check("http://127.0.0.1:9000/")).toMatchObject({ address: "127.0.0.1" });
  expect(await guard.check("http://127.0.0.1:9001/")).toBe("not_https");
  expect(await guard.check("https://127.0.0.1/")).toBe("not_public");
});
