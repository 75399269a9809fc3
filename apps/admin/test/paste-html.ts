import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";

/** Pastes what a program put on the clipboard, kept in `fixtures/clipboard`. */
export async function pasteHtml(field: Locator, fixture: string): Promise<void> {
  const html = readFileSync(new URL(`fixtures/clipboard/${fixture}`, import.meta.url), "utf8");
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
