import type {
  Block,
  BulletList,
  Image,
  Inline,
  OrderedList,
  Paragraph,
  Table,
  TableRow,
} from "@gongji/domain/article";
import type { ArticleBodyTree } from "../answers.ts";
import { IMAGE_SIZES, type ImageAddress, imageSources } from "../body/image-sources.ts";
import { linkTarget } from "../body/link-target.ts";
import type { ResolveArticle } from "../body/resolve-article.ts";
import { escapeHtml } from "./escape.ts";

/** How a body is turned into HTML. */
export interface HtmlOptions {
  /** Where links to articles lead; without it they are plain text. */
  readonly resolveArticle?: ResolveArticle;
  /** Where images are; without it the words that stand for them are shown. */
  readonly imageAddress?: ImageAddress;
}

type Flow = Paragraph | BulletList | OrderedList;
type Cell = TableRow["content"][number];

/**
 * An article's body as HTML: h2 to h4, p, ul, ol, table, blockquote, aside with `data-tone` for a
 * callout, and figure for an image.
 * Every text and attribute is escaped, and addresses other than https, http, mailto and tel lead nowhere.
 */
export function renderHtml(body: ArticleBodyTree, options: HtmlOptions = {}): string {
  return body.content.map((block) => blockHtml(block, options)).join("\n");
}

function blockHtml(block: Block, options: HtmlOptions): string {
  switch (block.type) {
    case "heading": {
      const tag = `h${Number(block.attrs.level)}`;
      return `<${tag}>${inlineHtml(block.content, options)}</${tag}>`;
    }
    case "table":
      return tableHtml(block, options);
    case "blockquote":
      return `<blockquote>${flowHtml(block.content, options)}</blockquote>`;
    case "callout":
      return `<aside data-tone="${escapeHtml(block.attrs.tone)}">${flowHtml(block.content, options)}</aside>`;
    case "image":
      return imageHtml(block, options);
    default:
      return flowHtml([block], options);
  }
}

function imageHtml(image: Image, { imageAddress }: HtmlOptions): string {
  const { alt, caption } = image.attrs;
  const said = caption === "" ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  const sources = imageSources(image, imageAddress);
  if (!sources) return `<figure><p>${escapeHtml(alt)}</p>${said}</figure>`;
  const avif = `<source type="image/avif" srcset="${escapeHtml(sources.avif)}" sizes="${IMAGE_SIZES}">`;
  const size = `width="${sources.width}" height="${sources.height}" loading="lazy" decoding="async"`;
  const srcset = `srcset="${escapeHtml(sources.webp)}" sizes="${IMAGE_SIZES}"`;
  const img = `<img src="${escapeHtml(sources.src)}" ${srcset} alt="${escapeHtml(alt)}" ${size}>`;
  return `<figure><picture>${avif}${img}</picture>${said}</figure>`;
}

function flowHtml(content: readonly Flow[], options: HtmlOptions): string {
  return content
    .map((part) => {
      switch (part.type) {
        case "paragraph":
          return `<p>${inlineHtml(part.content, options)}</p>`;
        case "bulletList":
          return `<ul>${itemsHtml(part, options)}</ul>`;
        case "orderedList": {
          const start = Number(part.attrs?.start ?? 1);
          return `<ol${start === 1 ? "" : ` start="${start}"`}>${itemsHtml(part, options)}</ol>`;
        }
        default:
          // A kind of block this version does not know: nothing of it can be shown rightly.
          return "";
      }
    })
    .join("");
}

function itemsHtml(list: BulletList | OrderedList, options: HtmlOptions): string {
  return list.content.map((item) => `<li>${flowHtml(item.content, options)}</li>`).join("");
}

function tableHtml(table: Table, options: HtmlOptions): string {
  const rows = table.content.map((row) => {
    const cells = row.content.map((cell) => cellHtml(cell, options)).join("");
    return `<tr>${cells}</tr>`;
  });
  return `<table><tbody>${rows.join("")}</tbody></table>`;
}

function cellHtml(cell: Cell, options: HtmlOptions): string {
  const tag = cell.type === "tableHeader" ? "th" : "td";
  const spans = (["colspan", "rowspan"] as const)
    .map((name) => ({ name, count: Number(cell.attrs?.[name] ?? 1) }))
    .filter(({ count }) => count > 1)
    .map(({ name, count }) => ` ${name}="${count}"`);
  return `<${tag}${spans.join("")}>${flowHtml(cell.content, options)}</${tag}>`;
}

function inlineHtml(content: readonly Inline[] | undefined, options: HtmlOptions): string {
  return (content ?? []).map((node) => (node.type === "text" ? runHtml(node, options) : "<br>")).join("");
}

function runHtml(run: Extract<Inline, { type: "text" }>, options: HtmlOptions): string {
  let html = escapeHtml(run.text);
  if (run.marks?.some((mark) => mark.type === "italic")) html = `<em>${html}</em>`;
  if (run.marks?.some((mark) => mark.type === "bold")) html = `<strong>${html}</strong>`;
  const target = linkTarget(run.marks, options.resolveArticle);
  if (target === null) return html;
  const rel = target.isArticle ? "" : ' rel="noopener"';
  return `<a href="${escapeHtml(target.href)}"${rel}>${html}</a>`;
}
