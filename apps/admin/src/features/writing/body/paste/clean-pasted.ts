import { keepEmphasis } from "./keep-emphasis.ts";
import { removeUnseen } from "./remove-unseen.ts";
import { settleBlocks } from "./settle-blocks.ts";
import { wordLists } from "./word-lists.ts";

/** What a clipboard's HTML comes to. */
export interface CleanPaste {
  readonly html: string;
  /** How many pictures were left out. */
  readonly images: number;
}

const KEPT = new Set(["href", "colspan", "rowspan", "start"]);
/** Smaller pictures are counters and spacers of the page, not content. */
const PICTURE_MIN_PIXELS = 3;

/**
 * A clipboard's HTML with only what a body can hold: paragraphs, headings, nested lists, tables, quotes, emphasis
 * and links. Word's list paragraphs become lists; colours, fonts, hidden parts and pictures go. What was copied
 * from this editor passes as it is.
 */
export function cleanPasted(html: string): CleanPaste {
  if (html.includes("data-pm-slice")) return { html, images: 0 };
  // A document of its own runs no script and loads no picture.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  removeUnseen(body);
  const images = removePictures(body);
  wordLists(body);
  keepEmphasis(body);
  settleBlocks(body);
  for (const element of body.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  }
  return { html: body.innerHTML, images };
}

function removePictures(body: HTMLElement): number {
  let count = 0;
  for (const picture of body.querySelectorAll("picture, img")) {
    if (!picture.isConnected) continue;
    const image = picture.matches("img") ? picture : picture.querySelector("img");
    const sides = ["width", "height"].map((side) => Number(image?.getAttribute(side) ?? PICTURE_MIN_PIXELS));
    if (sides.every((side) => !(side < PICTURE_MIN_PIXELS))) count += 1;
    picture.remove();
  }
  return count;
}
