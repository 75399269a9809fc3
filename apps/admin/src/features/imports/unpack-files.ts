import { type PageRefusal, type UnpackedPage, unpackZip } from "./unpack-zip.ts";

/** A file that is no page, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why: PageRefusal;
}

/** Most pages one run takes in. */
export const PAGES_MAX = 5_000;

const PAGE_NAME = /\.(?:html?|xhtml|txt|md|markdown)$/i;
const ZIP_NAME = /\.zip$/i;

/** Whether a name is one a page may have. Hidden files and what a Mac adds to archives are none. */
export function isPageName(path: string): boolean {
  return PAGE_NAME.test(path) && !path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

/** The pages among dropped files, those in archives included, and what is none of them. */
export async function unpackFiles(
  files: readonly File[],
): Promise<{ readonly pages: readonly File[]; readonly refused: readonly RefusedFile[] }> {
  const pages: File[] = [];
  const refused: RefusedFile[] = [];
  const take = ({ name, bytes }: UnpackedPage) => pages.push(new File([bytes], name));
  for (const file of files) {
    const room = PAGES_MAX - pages.length;
    if (ZIP_NAME.test(file.name)) {
      const unpacked = await unpackZip(file, { isPage: isPageName, pagesMax: room });
      unpacked.pages.forEach(take);
      refused.push(...unpacked.refused);
    } else if (!PAGE_NAME.test(file.name)) refused.push({ name: file.name, why: "not_a_page" });
    else if (room <= 0) refused.push({ name: file.name, why: "too_many" });
    else pages.push(file);
  }
  return { pages, refused };
}
