import type { BulletList, OrderedList, Paragraph } from "@gongji/domain/article";
import type { BodyRendering } from "./body-rendering.ts";
import { Inlines } from "./inlines.tsx";

/** Paragraphs and lists in reading order. */
export function Flow({
  content,
  rendering,
}: {
  readonly content: readonly (Paragraph | BulletList | OrderedList)[];
  readonly rendering: BodyRendering;
}) {
  return content.map((part, index) => {
    const key = `${index}`;
    switch (part.type) {
      case "paragraph":
        return (
          <p key={key}>
            <Inlines content={part.content} rendering={rendering} />
          </p>
        );
      case "bulletList":
        return (
          <ul key={key}>
            <Items list={part} rendering={rendering} />
          </ul>
        );
      case "orderedList": {
        const start = part.attrs?.start ?? 1;
        return (
          <ol key={key} {...(start !== 1 && { start })}>
            <Items list={part} rendering={rendering} />
          </ol>
        );
      }
      default:
        // A kind of block this version does not know: nothing of it can be shown rightly.
        return null;
    }
  });
}

function Items({
  list,
  rendering,
}: {
  readonly list: BulletList | OrderedList;
  readonly rendering: BodyRendering;
}) {
  return list.content.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a published body does not change under the reader
    <li key={index}>
      <Flow content={item.content} rendering={rendering} />
    </li>
  ));
}
