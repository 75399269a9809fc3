import { expect, test } from "vitest";
import { kindLinks } from "./kind-links.ts";

test("kinds that editors link are neighbours, the more the oftener, whatever the direction", () => {
  const link = (from: string, to: string) => ({ from: [from], to: [to] });
  const links = [
    link("mutual-aid", "mutual-aid"),
    link("mutual-aid", "personal-account"),
    link("personal-account", "mutual-aid"),
    link("maternity", "mutual-aid"),
  ];
  const linked = kindLinks(links);
  expect(Object.keys(linked)).toEqual(["maternity mutual-aid", "mutual-aid personal-account"]);
  // One link each way beside one within mutual-aid, and one assumed within each.
  expect(linked["mutual-aid personal-account"]).toBeCloseTo(1 / Math.sqrt(2), 3);
  expect(linked["maternity mutual-aid"]).toBeCloseTo(0.5 / Math.sqrt(2), 3);
});

test("a link between articles of several kinds is shared among them", () => {
  const linked = kindLinks([{ from: ["receipt", "reimbursement"], to: ["maternity"] }]);
  expect(linked["maternity receipt"]).toBe(0.25);
  expect(linked["maternity reimbursement"]).toBe(0.25);
});

test("no links, no neighbours", () => {
  expect(kindLinks([])).toEqual({});
});
