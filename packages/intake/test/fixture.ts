import { readFileSync } from "node:fs";
import { bodySchema } from "@gongji/domain/article";
import { expect } from "vitest";
import { decodePage, type ImportedPage, readPage } from "../src/index.ts";

const FOLDER = new URL("./fixtures/", import.meta.url);

/** The bytes of a page under test/fixtures. */
export function fixtureBytes(fileName: string): Uint8Array {
  return readFileSync(new URL(fileName, FOLDER));
}

/** A page read from bytes as the importer does it; its body is checked against the schema. */
export function importedFrom(bytes: Uint8Array, fileName = "page"): ImportedPage {
  const decoded = decodePage(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message.en);
  const page = readPage({ fileName, text: decoded.value.text });
  expect(bodySchema.safeParse(page.body).error).toBeUndefined();
  return page;
}

/** A page under test/fixtures as it is imported. */
export function fixturePage(fileName: string): ImportedPage {
  return importedFrom(fixtureBytes(fileName), fileName);
}

/** Sections as "level heading". */
export function outlineOf(page: ImportedPage): string[] {
  return page.sections.map(({ level, heading }) => `${level} ${heading}`);
}

/** The kinds of warnings a page has, each once. */
export function warningCodes(page: ImportedPage): string[] {
  return [...new Set(page.warnings.map(({ code }) => code))];
}
