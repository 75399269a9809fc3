import { decodePage, type ImportedPage, type PagePart, readPageInParts } from "@gongji/intake";
import { refuse } from "../problem-error.ts";

/** A page that was read, with its text and what each part of it was taken for. */
export interface ReadPageFile {
  readonly page: ImportedPage;
  readonly parts: readonly PagePart[];
  readonly source: string;
}

/**
 * Reads a file as a page: finds its encoding, then its title, body, related list and the rest.
 * @throws ProblemError import.unreadable_page (empty, binary, too big, unknown encoding)
 */
export function readPageFile(fileName: string, bytes: Uint8Array): ReadPageFile {
  const decoded = decodePage(bytes);
  if (!decoded.ok) {
    const { message } = decoded.error;
    return refuse({ code: "import.unreadable_page", fileName, message });
  }
  const source = decoded.value.text.replaceAll("\0", "");
  return { ...readPageInParts({ fileName, text: source }), source };
}
