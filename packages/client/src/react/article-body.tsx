import type { Block } from "@gongji/domain/article";
import type { ArticleBodyTree } from "../answers.ts";
import { BodyImage } from "./body-image.tsx";
import type { BodyRendering } from "./body-rendering.ts";
import { BodyTable } from "./body-table.tsx";
import { Flow } from "./flow.tsx";
import { Inlines } from "./inlines.tsx";

/**
 * An article's body as React elements: h2 to h4, p, ul, ol, table, blockquote, aside with `data-tone` for a
 * callout, and figure for an image. Nothing is set as raw HTML, and addresses other than https, http, mailto and tel lead nowhere.
 */
export function ArticleBody({ body, ...rendering }: BodyRendering & { readonly body: ArticleBodyTree }) {
  return body.content.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a published body does not change under the reader
    <BodyBlock key={index} block={block} rendering={rendering} />
  ));
}

function BodyBlock({ block, rendering }: { readonly block: Block; readonly rendering: BodyRendering }) {
  switch (block.type) {
    case "heading": {
      const Heading = HEADINGS[block.attrs.level];
      return (
        <Heading>
          <Inlines content={block.content} rendering={rendering} />
        </Heading>
      );
    }
    case "table":
      return <BodyTable table={block} rendering={rendering} />;
    case "blockquote":
      return (
        <blockquote>
          <Flow content={block.content} rendering={rendering} />
        </blockquote>
      );
    case "callout":
      return (
        <aside data-tone={block.attrs.tone}>
          <Flow content={block.content} rendering={rendering} />
        </aside>
      );
    case "image":
      return <BodyImage image={block} rendering={rendering} />;
    default:
      return <Flow content={[block]} rendering={rendering} />;
  }
}

const HEADINGS = { 2: "h2", 3: "h3", 4: "h4" } as const;
