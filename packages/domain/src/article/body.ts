import { z } from "zod";
import { IMAGE_PIXELS_MAX, imageIdSchema } from "./image.ts";

/** A link's target: https, http, mailto or tel. Anything else (javascript:, data:, relative paths) is refused. */
const safeHref = z.url({ protocol: /^(?:https?|mailto|tel)$/ }).max(2048);

const markSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: safeHref }) }),
  z.strictObject({ type: z.literal("articleLink"), attrs: z.strictObject({ articleId: z.uuid() }) }),
]);

/** Emphasis or a link on a run of text. */
export type Mark = z.infer<typeof markSchema>;

const textSchema = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(20_000),
  marks: z.array(markSchema).max(4).optional(),
});
const inlineSchema = z.discriminatedUnion("type", [
  textSchema,
  z.strictObject({ type: z.literal("hardBreak") }),
]);

/** A run of text or a line break: what stands inside a paragraph or a heading. */
export type Inline = z.infer<typeof inlineSchema>;

const inlineContent = z.array(inlineSchema).max(2_000).optional();

const paragraphSchema = z.strictObject({ type: z.literal("paragraph"), content: inlineContent });
const headingSchema = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlineContent,
});

/** A paragraph of running text. */
export type Paragraph = z.infer<typeof paragraphSchema>;
/** A section heading; level 1 is the article's title and never stands in a body. */
export type Heading = z.infer<typeof headingSchema>;
/** An item of a list: a paragraph first, nested lists after it. */
export type ListItem = { type: "listItem"; content: (Paragraph | BulletList | OrderedList)[] };
/** An unordered list. */
export type BulletList = { type: "bulletList"; content: ListItem[] };
/** A numbered list, counted from `attrs.start` (1 when absent). */
export type OrderedList = { type: "orderedList"; attrs?: { start: number } | undefined; content: ListItem[] };

/** Lists may nest this deep; deeper input is refused, so that no reader has to guard its stack. */
export const LIST_DEPTH_MAX = 6;

function listSchemas(depth: number): {
  bulletList: z.ZodType<BulletList>;
  orderedList: z.ZodType<OrderedList>;
} {
  const inner = depth < LIST_DEPTH_MAX ? listSchemas(depth + 1) : null;
  const itemContent = inner
    ? z.union([paragraphSchema, inner.bulletList, inner.orderedList])
    : paragraphSchema;
  const item = z.strictObject({ type: z.literal("listItem"), content: z.array(itemContent).min(1).max(200) });
  const items = z.array(item).min(1).max(500);
  return {
    bulletList: z.strictObject({ type: z.literal("bulletList"), content: items }),
    orderedList: z.strictObject({
      type: z.literal("orderedList"),
      attrs: z.strictObject({ start: z.int().min(0).max(100_000) }).optional(),
      content: items,
    }),
  };
}
const lists = listSchemas(1);

const flowSchema = z.union([paragraphSchema, lists.bulletList, lists.orderedList]);
const cellContent = z.array(flowSchema).min(1).max(50);
const span = z.int().min(1).max(50);
const cellAttrs = z.strictObject({ colspan: span.optional(), rowspan: span.optional() }).optional();
const tableHeaderSchema = z.strictObject({
  type: z.literal("tableHeader"),
  attrs: cellAttrs,
  content: cellContent,
});
const tableCellSchema = z.strictObject({
  type: z.literal("tableCell"),
  attrs: cellAttrs,
  content: cellContent,
});
const tableRowSchema = z.strictObject({
  type: z.literal("tableRow"),
  content: z
    .array(z.union([tableHeaderSchema, tableCellSchema]))
    .min(1)
    .max(30),
});
const tableSchema = z.strictObject({
  type: z.literal("table"),
  content: z.array(tableRowSchema).min(1).max(500),
});
const blockquoteSchema = z.strictObject({
  type: z.literal("blockquote"),
  content: z.array(flowSchema).min(1).max(100),
});

/** What a callout is for: plain information, a practical tip, or a warning. */
export const CALLOUT_TONES = ["info", "tip", "warning"] as const;
const calloutSchema = z.strictObject({
  type: z.literal("callout"),
  attrs: z.strictObject({ tone: z.enum(CALLOUT_TONES) }),
  content: z.array(flowSchema).min(1).max(100),
});

const imageSchema = z.strictObject({
  type: z.literal("image"),
  attrs: z.strictObject({
    imageId: imageIdSchema,
    /** What is to be seen, for whoever does not see it. Empty while nobody has said it, which blocks publication. */
    alt: z.string().max(300),
    /** Said under the image; empty for nothing. */
    caption: z.string().max(300),
    /** Of the file as it came, in pixels. */
    width: z.int().min(1).max(IMAGE_PIXELS_MAX),
    height: z.int().min(1).max(IMAGE_PIXELS_MAX),
  }),
});

const blockSchema = z.union([
  paragraphSchema,
  headingSchema,
  lists.bulletList,
  lists.orderedList,
  tableSchema,
  blockquoteSchema,
  calloutSchema,
  imageSchema,
]);

/** A table of rows of header and data cells. */
export type Table = z.infer<typeof tableSchema>;
/** A row of a table. */
export type TableRow = z.infer<typeof tableRowSchema>;
/** Words of somebody else, set apart. */
export type Blockquote = z.infer<typeof blockquoteSchema>;
/** A boxed remark with a tone. */
export type Callout = z.infer<typeof calloutSchema>;
/** A picture by its id, with the words that stand for it. */
export type Image = z.infer<typeof imageSchema>;
/** A top-level part of a body. */
export type Block = z.infer<typeof blockSchema>;

/**
 * An article's body: a typed tree, never HTML. The shape is ProseMirror's JSON, so the editor needs no
 * translation; every node and mark is on this list or the body is refused.
 */
export const bodySchema = z.strictObject({
  type: z.literal("doc"),
  content: z.array(blockSchema).max(2_000),
});
/** An article's body. */
export type Body = z.infer<typeof bodySchema>;

/** A body with nothing in it. */
export const EMPTY_BODY: Body = { type: "doc", content: [] };
