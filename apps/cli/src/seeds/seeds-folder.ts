import { rootFolder } from "../installation/root-folder.ts";

/** What a new installation starts with. */
export const seedsFolder: string = `${rootFolder}seeds`;
