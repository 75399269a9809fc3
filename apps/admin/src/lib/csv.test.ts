import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

/** Reads CSV as a spreadsheet does. */
function parse(text: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const row = rows.at(-1) ?? [];
    const last = row.length - 1;
    const character = text[at] ?? "";
    if (quoted && character === '"' && text[at + 1] === '"') {
      row[last] += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") row.push("");
    else if (!quoted && character === "\r" && text[at + 1] === "\n") {
      rows.push([""]);
      at += 1;
    } else row[last] += character;
  }
  return rows.slice(0, -1);
}

test("every text comes back from the file as it went in, but for a mark before what would be a formula", () => {
  const characters = fc.constantFrom(
    ...[",", '"', "'", "\n", "\r", "\t", "=", "+", "-", "@", " ", "医", "é", "😀", "a", "\0"],
  );
  const cell = fc.string({ unit: characters, maxLength: 12 });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (written) => {
      const text = toCsv(written);
      expect(text.charCodeAt(0)).toBe(0xfeff);
      expect(parse(text)).toEqual(
        written.map((row) => row.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one))),
      );
    }),
  );
});

test.each(["=1+1", "+8613800000000", "-2", "@SUM(A1)", "\t=1", '=HYPERLINK("https://e.example")'])(
  "%j is no formula in the file",
  (text) => {
    expect(parse(toCsv([[text]]))[0]?.[0]?.startsWith("'")).toBe(true);
  },
);
