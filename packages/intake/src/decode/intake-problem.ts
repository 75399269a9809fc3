/** Why bytes cannot become a page, in a form a screen can switch on. */
export interface IntakeProblem {
  readonly code: "intake.empty" | "intake.too_large" | "intake.binary" | "intake.encoding_unknown";
  /** What is wrong and what to do about it, for a Chinese and an English reader. */
  readonly message: { readonly zh: string; readonly en: string };
  /** What the bytes look like ("PDF", "ZIP"), where a signature tells. */
  readonly format?: string;
}

/** A file larger than this is no article page; it is refused before it is decoded. */
export const PAGE_SIZE_MAX_BYTES = 10 * 1024 * 1024;

const LIMIT_MEGABYTES = PAGE_SIZE_MAX_BYTES / 1024 / 1024;

/** The file has no text in it. */
export const EMPTY_PAGE: IntakeProblem = {
  code: "intake.empty",
  message: {
    zh: "文件是空的，没有任何文字。请检查导出或下载是否中断，然后重新保存该网页。",
    en: "The file is empty: there is no text in it. Check whether the export or download broke off, then save the page again.",
  },
};

/** The file is larger than {@link PAGE_SIZE_MAX_BYTES}. */
export function tooLarge(sizeBytes: number): IntakeProblem {
  const size = (sizeBytes / 1024 / 1024).toFixed(1);
  return {
    code: "intake.too_large",
    message: {
      zh: `文件有 ${size} MB，超过单页上限 ${LIMIT_MEGABYTES} MB。请按页拆开，或只保存网页的文字再导入。`,
      en: `The file has ${size} MB; a page may have ${LIMIT_MEGABYTES} MB. Split it into single pages, or save only the page's text, and import again.`,
    },
  };
}

/** The file is not text. `format` names it where its first bytes tell. */
export function binaryFile(format: string | null): IntakeProblem {
  return {
    code: "intake.binary",
    message: {
      zh: `这不是文本文件${format ? `（看起来是 ${format}）` : "（含有二进制内容）"}。请把内容另存为网页（.html）或纯文本（.txt）后再导入。`,
      en: `This is not a text file${format ? ` (it looks like ${format})` : " (it contains binary data)"}. Save its content as a web page (.html) or plain text (.txt) and import that.`,
    },
    ...(format ? { format } : {}),
  };
}

/** No encoding turns the bytes into readable Chinese. */
export const ENCODING_UNKNOWN: IntakeProblem = {
  code: "intake.encoding_unknown",
  message: {
    zh: "无法判断文字编码：按 UTF-8、GB18030、Big5 解读都是乱码。请用编辑器打开原网页，另存为 UTF-8 后再导入。",
    en: "The text encoding cannot be told: read as UTF-8, GB18030 or Big5 it is garbled. Open the page in an editor, save it as UTF-8 and import again.",
  },
};
