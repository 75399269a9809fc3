/** The encodings a page may come in. `gb18030` covers GB2312 and GBK, `big5` covers Big5-HKSCS. */
export type PageEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
