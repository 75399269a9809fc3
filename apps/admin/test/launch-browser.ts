import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Chromium from the registry; Debian's or another one when CHROMIUM_PATH names it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  return await playwright.launch({
    executablePath,
    // The package's own flags run everything in one process, which is slow and at times hangs a page for good.
    args: ["--no-sandbox", "--headless=shell", "--disable-gpu"],
    headless: true,
  });
}
