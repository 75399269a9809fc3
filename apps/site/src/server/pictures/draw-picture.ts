import { ImageResponse } from "next/og.js";
import { createElement } from "react";
import { fontsFor } from "./font-subsets.ts";

const WIDTH = 1_200;
const HEIGHT = 630;
const COLOURS = {
  paper: "#f6f6f3",
  ink: "#1b1d1a",
  soft: "#555951",
  accent: "#0a6b59",
  onAccent: "#ffffff",
} as const;

/** What a picture says. */
export interface PictureWords {
  readonly title: string;
  /** Under the title: where and since when it holds. */
  readonly about: string;
  readonly product: string;
  readonly productLine: string;
}

/** Draws what is shown where a page is shared: the question, where and when its answer holds, and whose it is. */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const parts = await fontsFor(Object.values(words).join(""));
  const length = [...words.title].length;
  const box = (style: object, ...children: unknown[]) =>
    createElement("div", { style: { display: "flex", ...style } }, ...children.map(String).filter(Boolean));
  const image = new ImageResponse(
    createElement(
      "div",
      {
        style: {
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          width: "100%",
          height: "100%",
          padding: "72px 84px 64px",
          background: COLOURS.paper,
          borderTop: `18px solid ${COLOURS.accent}`,
          color: COLOURS.ink,
          fontFamily: parts.map(({ name }) => name).join(", "),
        },
      },
      box(
        { fontSize: length > 36 ? 60 : length > 20 ? 72 : 84, lineHeight: 1.4, textWrap: "balance" },
        words.title,
      ),
      createElement(
        "div",
        { style: { display: "flex", justifyContent: "space-between", alignItems: "center", fontSize: 34 } },
        box({ color: COLOURS.soft }, words.about),
        createElement(
          "div",
          { style: { display: "flex", alignItems: "center" } },
          box(
            {
              background: COLOURS.accent,
              color: COLOURS.onAccent,
              borderRadius: 14,
              padding: "8px 22px",
              marginRight: 18,
            },
            words.product,
          ),
          box({}, words.productLine),
        ),
      ),
    ),
    {
      width: WIDTH,
      height: HEIGHT,
      fonts: parts.map(({ name, data }) => ({ name, data, weight: 700, style: "normal" })),
    },
  );
  return Buffer.from(await image.arrayBuffer());
}
