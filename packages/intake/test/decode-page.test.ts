import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodePage, PAGE_SIZE_MAX_BYTES } from "../src/index.ts";
import { fixtureBytes, importedFrom } from "./fixture.ts";

const CHINESE = "医保个人账户的钱可以给家人用吗？可以，先绑定家庭共济，再由家人刷自己的医保卡。";
const TRADITIONAL = "住院多久可以申請核退？在外地急診住院，出院後六個月內可以回投保地申請。";

function encodingOf(bytes: Uint8Array): string {
  const decoded = decodePage(bytes);
  return decoded.ok ? decoded.value.encoding : decoded.error.code;
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodePage(bytes);
  return decoded.ok ? decoded.value.text : decoded.error.code;
}

describe("decoding a page", () => {
  it.each([
    ["utf-8", iconv.encode(CHINESE, "utf8"), CHINESE],
    ["utf-8", iconv.encode(CHINESE, "utf8", { addBOM: true }), CHINESE],
    ["gb18030", iconv.encode(CHINESE, "gbk"), CHINESE],
    ["gb18030", iconv.encode(`${CHINESE}\u{20BB7}`, "gb18030"), `${CHINESE}\u{20BB7}`],
    ["big5", iconv.encode(TRADITIONAL, "big5"), TRADITIONAL],
    ["utf-16le", iconv.encode(CHINESE, "utf16le", { addBOM: true }), CHINESE],
    ["utf-16le", iconv.encode(`${CHINESE}\r\n2025-03-30\r\n`, "utf16le"), `${CHINESE}\r\n2025-03-30\r\n`],
    ["utf-16be", iconv.encode(CHINESE, "utf16be", { addBOM: true }), CHINESE],
  ])("reads %s", (encoding, bytes, text) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(textOf(bytes)).toBe(text);
  });

  it("reads whole pages in GBK and Big5 as it reads them in UTF-8", () => {
    const utf8 = fixtureBytes("gov-table-layout.html");
    expect(importedFrom(iconv.encode(new TextDecoder().decode(utf8), "gbk"))).toEqual(importedFrom(utf8));
    const traditional = fixtureBytes("big5-news.txt");
    const big5 = iconv.encode(new TextDecoder().decode(traditional), "big5");
    expect(encodingOf(big5)).toBe("big5");
    expect(importedFrom(big5).title).toBe(importedFrom(traditional).title);
  });

  it("believes the bytes, not a meta tag that claims another encoding", () => {
    const html = `<meta charset="big5"><p>${CHINESE.repeat(3)}</p>`;
    expect(encodingOf(iconv.encode(html, "gbk"))).toBe("gb18030");
  });

  it("counts what could not be read in damaged UTF-8", () => {
    const bytes = iconv.encode(CHINESE.repeat(4), "utf8").subarray(0, -1);
    const decoded = decodePage(bytes);
    expect(decoded.ok && decoded.value).toMatchObject({ encoding: "utf-8", replaced: 1 });
  });

  it.each([
    ["intake.empty", new Uint8Array()],
    ["intake.empty", new TextEncoder().encode(" \r\n\t　")],
    ["intake.binary", new TextEncoder().encode("%PDF-1.7 …")],
    ["intake.binary", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ["intake.binary", new Uint8Array([0x1f, 0x8b, 8, 0, 0])],
    ["intake.binary", new Uint8Array([0x41, 0, 0, 0, 0x42, 0x43])],
    ["intake.too_large", new Uint8Array(PAGE_SIZE_MAX_BYTES + 1)],
    ["intake.encoding_unknown", Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 0x40))],
  ])("refuses with %s and says what to do in both languages", (code, bytes) => {
    const decoded = decodePage(bytes);
    expect(!decoded.ok && decoded.error.code).toBe(code);
    expect(!decoded.ok && decoded.error.message.zh).toMatch(/请/);
    expect(!decoded.ok && decoded.error.message.en).toMatch(/save|Save|Split/);
  });

  it("names the format it recognises", () => {
    const decoded = decodePage(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
    expect(!decoded.ok && decoded.error.format).toBe("PNG");
  });
});
