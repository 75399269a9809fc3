import type { Locator, Page } from "playwright-core";
import type { Locale } from "#lib/locale.ts";

/**
 * How fast somebody is, in milliseconds: the keystroke-level model of Card, Moran and Newell for deciding, pointing and
 * pressing; 80 characters a minute for Chinese through an input method, 40 words a minute for English; glancing over
 * what has come to the screen.
 */
const PACE = { decide: 1_350, point: 1_100, press: 200, glance: 1_500, "zh-CN": 750, en: 300 };

/** Somebody at the console who reads, decides, points and types no faster than people do. */
export class Hands {
  readonly #page: Page;
  readonly #locale: Locale;
  /** Milliseconds spent on reading, deciding, pointing and typing. */
  #own = 0;

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.#locale = locale;
  }

  /** Milliseconds that were the person's own; the rest of a walk is waiting for the console. */
  get own(): number {
    return this.#own;
  }

  async #spend(milliseconds: number): Promise<void> {
    this.#own += milliseconds;
    await this.#page.waitForTimeout(milliseconds);
  }

  /** Looks over what has just come to the screen. */
  async glance(): Promise<void> {
    await this.#spend(PACE.glance);
  }

  async click(target: Locator): Promise<void> {
    await target.waitFor();
    await this.#spend(PACE.decide + PACE.point);
    await target.click();
    await this.#spend(PACE.press);
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.click(target);
    await target.fill("");
    for (const character of text) {
      await this.#page.keyboard.insertText(character);
      await this.#spend(PACE[this.#locale]);
    }
  }

  async choose(target: Locator, label: string): Promise<void> {
    await this.click(target);
    await target.selectOption({ label });
    await this.#spend(PACE.decide + PACE.press);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#spend(PACE.press);
  }
}
