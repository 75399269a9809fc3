import {
  type BulletList,
  CALLOUT_TONES,
  type Callout,
  type Inline,
  type OrderedList,
  type Paragraph,
} from "@gongji/domain/article";
import { trimmed } from "../body/inline-text.ts";

/** What may stand in a quotation or a callout. */
export type Flow = Paragraph | BulletList | OrderedList;

const LABEL = /^\[!([a-z]+)\]\s*/i;

/** The callout that a quotation beginning with `[!info]`, `[!tip]` or `[!warning]` means; null for any other. */
export function calloutOf(flow: readonly Flow[]): Callout | null {
  const [first, ...rest] = flow;
  const opening: Inline | undefined = first?.type === "paragraph" ? first.content?.[0] : undefined;
  if (first?.type !== "paragraph" || opening?.type !== "text") return null;
  const label = LABEL.exec(opening.text);
  const tone = CALLOUT_TONES.find((candidate) => candidate === label?.[1]?.toLowerCase());
  if (!label || !tone) return null;
  const text = opening.text.slice(label[0].length);
  const content = trimmed([
    ...(text === "" ? [] : [{ ...opening, text }]),
    ...(first.content ?? []).slice(1),
  ]);
  const own: Flow[] = content.length > 0 ? [{ type: "paragraph", content }, ...rest] : rest;
  return own.length === 0 ? null : { type: "callout", attrs: { tone }, content: own };
}
