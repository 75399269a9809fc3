import { expect, test } from "vitest";
import { imageWidths, uploadKind } from "./image.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  [1, [1]],
  [479, [479]],
  [480, [480]],
  [481, [480, 481]],
  [960, [480, 960]],
  [1_600, [480, 960, 1_600]],
  [5_000, [480, 960, 1_600]],
])("an image %i wide is offered at %j", (width, widths) => {
  expect(imageWidths(width)).toEqual(widths);
});

test.each([
  ["\xff\xd8\xff\xe0..JFIF", "jpeg"],
  ["\x89PNG\r\n\x1a\n....", "png"],
  ["RIFF....WEBPVP8 ", "webp"],
  ["GIF89a......", "gif"],
  ["RIFF....WAVE", null],
  ["XXXX....WEBP", null],
  ["<svg xmlns='http://www.w3.org/2000/svg'>", null],
  ["\x89PNG\n\x1a\n", null],
  ["%PDF-1.7", null],
  ["", null],
])("a file that begins %j is %s", (head, kind) => {
  expect(uploadKind(bytes(head))).toBe(kind);
});
