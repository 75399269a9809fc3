import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sharedPages = fileURLToPath(new URL("../../../../shared/pages/", import.meta.url));
const ownPage = fileURLToPath(new URL("./fixtures/own-page.txt", import.meta.url));

/** The pages to import, and the one whose draft the journey goes on with. */
export interface SourcePages {
  readonly files: readonly string[];
  readonly chosen: { readonly title: string; readonly relatedCount: number };
}

/** Pages of a real site where they lie beside the repository; a page of our own elsewhere. */
export function sourcePages(): SourcePages {
  if (!existsSync(sharedPages)) {
    return { files: [ownPage], chosen: { title: "医保卡可以给家人用吗", relatedCount: 2 } };
  }
  const files = readdirSync(sharedPages).filter((name) => name.endsWith(".txt"));
  return {
    files: files.sort().map((name) => join(sharedPages, name)),
    chosen: { title: "医保卡是否可以给家人用吗", relatedCount: 20 },
  };
}
