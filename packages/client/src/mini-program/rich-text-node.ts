/** A node of WeChat's `rich-text` component. */
export type RichTextNode = RichTextElement | RichTextText;

/** An element `rich-text` shows; it drops every other, and every attribute it does not know. */
export interface RichTextElement {
  readonly type: "node";
  readonly name: RichTextName;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichTextNode[];
}

/** A run of text. `rich-text` decodes entities in it. */
export interface RichTextText {
  readonly type: "text";
  readonly text: string;
}

/** The elements bodies are made of; all of them are on the component's list. */
export type RichTextName =
  | "a"
  | "aside"
  | "blockquote"
  | "br"
  | "em"
  | "h2"
  | "h3"
  | "h4"
  | "img"
  | "li"
  | "ol"
  | "p"
  | "strong"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "tr"
  | "ul";

/** An element with what it contains. */
export function element(
  name: RichTextName,
  children: readonly RichTextNode[] = [],
  attrs: Readonly<Record<string, string>> = {},
): RichTextElement {
  const named = Object.keys(attrs).length > 0 ? { attrs } : {};
  return { type: "node", name, ...named, ...(children.length > 0 && { children }) };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A run of text that is shown as it is written. */
export function text(value: string): RichTextText {
  return { type: "text", text: value.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? "") };
}
