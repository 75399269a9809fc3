import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ImageStorage } from "@gongji/application/ports";

/** Keeps the files of images in a folder. A file appears whole or not at all. */
export function createFolderStorage(folder: string): ImageStorage {
  return {
    async put(key, file) {
      const path = join(folder, key);
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${randomUUID()}`;
      await writeFile(unfinished, file);
      await rename(unfinished, path);
    },

    async get(key) {
      try {
        return await readFile(join(folder, key));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },

    async remove(key) {
      await rm(join(folder, key), { force: true });
    },
  };
}
