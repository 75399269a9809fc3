import { expect, test } from "vitest";
import { clientNetwork } from "../../src/http/client-network.ts";

test.for([
  ["203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
  ["2001:db8:1:2::1", "2001:db8:1:2::"],
  ["2001:0DB8:0001:0002:ffff::1", "2001:db8:1:2::"],
  ["2001:db8:1:3::1", "2001:db8:1:3::"],
  ["2001:db8::1", "2001:db8:0:0::"],
  ["2001:db8::5:6:7:8:9", "2001:db8:0:5::"],
  ["::1", "0:0:0:0::"],
  ["::", "0:0:0:0::"],
  ["64:ff9b::203.0.113.9", "64:ff9b:0:0::"],
  ["1:2:3:4:5:6:203.0.113.9", "1:2:3:4::"],
  ["fe80::1%eth0", "fe80:0:0:0::"],
] as const)("%s is counted under %s", ([address, network]) => {
  expect(clientNetwork(address)).toBe(network);
});
