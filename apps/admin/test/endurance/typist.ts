import type { Page } from "playwright-core";

/** How long a save may take to be confirmed, the server's absence included. */
const CONFIRMED_MS = 60_000;
const LOOK_AGAIN_MS = 50;
const KEY_DELAY_MS = 12;

/** Where somebody types, each time at another place. */
export type Place = "own_field" | "own_paragraph" | "shared_field";

/** Somebody at a browser of their own who types marks and waits until the screen says that they are saved. */
export interface Typist {
  /** One character that no other typist uses: `甲`. */
  readonly sign: string;
  readonly page: Page;
  /** Nobody else writes into it. */
  readonly ownField: string;
  /** Everybody does. */
  readonly sharedField: string;
  /** Every mark typed so far. */
  readonly marks: string[];
  /** Milliseconds from the last key to the confirmation of each. */
  readonly waits: number[];
  readonly met: { conflicts: number; timesPutOff: number };
}

/** The texts of the screen that a typist goes by. */
const SAVED = "已保存";
const PUT_OFF = /^(?:离线，联网后保存|服务器暂时不可用，稍后再存)$/;

async function stand(page: Page): Promise<{ status: string; inConflict: boolean }> {
  return await page.evaluate(async () => {
    // What was typed last is on the screen after the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return {
      status: document.querySelector("[data-testid=save-status]")?.textContent ?? "",
      inConflict: document.querySelector("[role=dialog]") !== null,
    };
  });
}

/** Puts the caret behind the last character of the typist's own paragraph, as a click there does. */
export async function enterParagraph({ page, sign }: Typist): Promise<void> {
  await page.getByRole("textbox", { name: "正文" }).focus();
  await page
    .getByRole("textbox", { name: "正文" })
    .locator("p", { hasText: `${sign}：` })
    .evaluate((paragraph) => {
      const selection = document.getSelection();
      selection?.selectAllChildren(paragraph);
      selection?.collapseToEnd();
    });
}

/** Types the next mark at a place; what stands in a field is replaced, a paragraph grows. */
export async function typeMark(typist: Typist, place: Place): Promise<string> {
  const { page, sign, marks } = typist;
  const mark = `〔${sign}${marks.length}〕`;
  if (place === "own_paragraph") await enterParagraph(typist);
  else {
    await page
      .getByLabel(place === "own_field" ? typist.ownField : typist.sharedField, { exact: true })
      .focus();
    await page.keyboard.press("Control+A");
  }
  marks.push(mark);
  await page.keyboard.type(mark, { delay: KEY_DELAY_MS });
  return mark;
}

/**
 * Waits until the screen says that everything is saved; a contradiction is ended as its dialog proposes.
 * @throws Error when that takes longer than a minute
 */
export async function waitUntilSaved(typist: Typist): Promise<void> {
  const { page, met, waits } = typist;
  const from = Date.now();
  let wasPutOff = false;
  for (;;) {
    const { status, inConflict } = await stand(page);
    if (inConflict) {
      met.conflicts += 1;
      await page.getByRole("button", { name: "按所选合并" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    } else if (status === SAVED) break;
    const isPutOff = PUT_OFF.test(status);
    if (isPutOff && !wasPutOff) met.timesPutOff += 1;
    wasPutOff = isPutOff;
    if (Date.now() - from > CONFIRMED_MS)
      throw new Error(`${typist.sign} waits for ${typist.marks.at(-1)}: the screen says ${status}`);
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
  waits.push(Date.now() - from);
}
