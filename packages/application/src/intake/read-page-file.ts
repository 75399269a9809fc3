import { decodePage, type ImportedPage, readPage } from "@gongji/intake";
import { refuse } from "../problem-error.ts";

/**
 * Reads a file as a page: finds its encoding, then its title, body, related list and the rest.
 * @throws ProblemError import.unreadable_page (empty, binary, too big, unknown encoding)
 */
export function readPageFile(fileName: string, bytes: Uint8Array): ImportedPage {
  const decoded = decodePage(bytes);
  if (!decoded.ok) {
    const { message } = decoded.error;
    return refuse({ code: "import.unreadable_page", fileName, message });
  }
  return readPage({ fileName, text: decoded.value.text });
}
