import type { PageEncoding } from "./page-encoding.ts";

const HEAD_BYTES = 4096;
const META_CHARSET = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,20})/i;
const XML_ENCODING = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w-]{2,20})["']/i;

const LABELS: Readonly<Record<string, PageEncoding>> = {
  utf8: "utf-8",
  "utf-8": "utf-8",
  gb2312: "gb18030",
  gb_2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
  cp936: "gb18030",
  gb18030: "gb18030",
  big5: "big5",
  "big5-hkscs": "big5",
  "x-x-big5": "big5",
  cp950: "big5",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
};

/** The encoding a page claims for itself in a meta tag or an XML declaration: evidence, not proof. */
export function declaredEncoding(bytes: Uint8Array): PageEncoding | null {
  let head = "";
  for (const byte of bytes.subarray(0, HEAD_BYTES)) head += String.fromCharCode(byte);
  const label = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]?.toLowerCase();
  return label ? (LABELS[label] ?? null) : null;
}
