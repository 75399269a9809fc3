import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { FILE_MAX_BYTES } from "./import-file.ts";
import { isPageName, unpackFiles } from "./unpack-files.ts";
import { unpackZip } from "./unpack-zip.ts";

const archive = (entries: Record<string, Uint8Array>, name = "pages.zip") =>
  new File([Uint8Array.from(zipSync(entries))], name);
const text = async (file: File) => new TextDecoder().decode(await file.arrayBuffer());

test("the pages of an archive come out, its other files do not", async () => {
  const { pages, refused } = await unpackFiles([
    archive({
      "网站/甲.html": strToU8("<p>甲</p>"),
      "b.TXT": strToU8("乙"),
      "logo.png": new Uint8Array([1, 2]),
      "__MACOSX/b.txt": strToU8("x"),
      ".hidden.html": strToU8("x"),
      "inner.zip": zipSync({ "c.txt": strToU8("丙") }),
    }),
    new File(["丁"], "d.md"),
    new File(["x"], "e.docx"),
  ]);
  expect(pages.map(({ name }) => name)).toEqual(["网站/甲.html", "b.TXT", "d.md"]);
  expect(await Promise.all(pages.map(text))).toEqual(["<p>甲</p>", "乙", "丁"]);
  expect(refused).toEqual([{ name: "e.docx", why: "not_a_page" }]);
});

test("a path that leads out of the archive is only a name, without what led out", async () => {
  const { pages } = await unpackFiles([
    archive({
      "../../etc/a.txt": strToU8("1"),
      "C:\\windows\\b.txt": strToU8("2"),
      "/root/c.txt": strToU8("3"),
    }),
  ]);
  expect(pages.map(({ name }) => name)).toEqual(["etc/a.txt", "windows/b.txt", "root/c.txt"]);
});

test("an entry that unpacks beyond a page's limit stops there, whatever it says of its size", async () => {
  const bomb = archive({ "bomb.txt": new Uint8Array(FILE_MAX_BYTES + 1), "good.txt": strToU8("好") });
  const bytes = new Uint8Array(await bomb.arrayBuffer());
  // The local header and the directory both claim one byte.
  for (const signature of [0x04034b50, 0x02014b50]) {
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== signature) continue;
      view.setUint32(at + (signature === 0x04034b50 ? 22 : 24), 1, true);
      break;
    }
  }
  const { pages, refused } = await unpackFiles([new File([bytes], "bomb.zip")]);
  expect(refused).toEqual([{ name: "bomb.txt", why: "too_large" }]);
  expect(pages.map(({ name }) => name)).toEqual(["good.txt"]);
});

test("no more pages come out than there is room for", async () => {
  const entries = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.txt`, strToU8("页")]));
  const { pages, refused } = await unpackZip(archive(entries), { isPage: isPageName, pagesMax: 3 });
  expect(pages).toHaveLength(3);
  expect(refused.map(({ why }) => why)).toEqual(["too_many", "too_many"]);
});

test("names that Windows wrote in GB18030 are read as they were meant", async () => {
  const name = String.fromCharCode(0xd2, 0xbd, 0xb1, 0xa3, ...[..."ab.txt"].map((c) => c.charCodeAt(0)));
  const bytes = Uint8Array.from(zipSync({ "xxxxab.txt": strToU8("页") }));
  const at = (from: number) =>
    bytes.findIndex((_, index) => index >= from && bytes[index] === 0x78 && bytes[index + 3] === 0x78);
  for (let start = at(0); start >= 0; start = at(start + 4)) {
    [...name.slice(0, 4)].forEach((character, index) => {
      bytes[start + index] = character.charCodeAt(0);
    });
  }
  const { pages } = await unpackFiles([new File([bytes], "gbk.zip")]);
  expect(pages.map(({ name: read }) => read)).toEqual(["医保ab.txt"]);
});

test("what is no archive, or has no page in it, is told", async () => {
  const { refused } = await unpackFiles([
    new File(["not an archive"], "a.zip"),
    archive({ "logo.png": new Uint8Array([1]) }, "b.zip"),
  ]);
  expect(refused).toEqual([
    { name: "a.zip", why: "unreadable_archive" },
    { name: "b.zip", why: "not_a_page" },
  ]);
});
