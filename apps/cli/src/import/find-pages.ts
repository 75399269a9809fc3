import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** What a folder is searched for; a file named by itself may have any name. */
const PAGE_EXTENSIONS = new Set([".html", ".htm", ".xhtml", ".txt", ".md"]);

/** A file to read, or why a path leads to none. */
export type FoundPage =
  | { readonly file: string; readonly sizeBytes: number }
  | { readonly file: string; readonly problem: string };

/** The files that the given files and folders name, folders searched to the bottom in the order of names. */
export async function* findPages(paths: readonly string[]): AsyncGenerator<FoundPage> {
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) yield { file: path, problem: explain(found) };
    else if (found.isDirectory()) yield* searchFolder(path);
    else if (found.isFile()) yield { file: path, sizeBytes: found.size };
    else yield { file: path, problem: "is neither a file nor a folder. Name a page or a folder of pages." };
  }
}

async function* searchFolder(folder: string): AsyncGenerator<FoundPage> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    yield { file: folder, problem: explain(entries) };
    return;
  }
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  for (const entry of visible.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* searchFolder(path);
    else if (PAGE_EXTENSIONS.has(extname(entry.name).toLowerCase())) yield* findPages([path]);
  }
}

/** What a failed access to a file means to the person who named it. */
export function explain(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "does not exist. Check the path.";
  if (error.code === "EACCES" || error.code === "EPERM") return "may not be read. Check its permissions.";
  return `cannot be read (${error.code ?? error.message}).`;
}
