import type { Body, Inline } from "./body.ts";

type Node = Body | Body["content"][number] | Inline | { readonly content?: readonly Node[] | undefined };

/** The articles a body links to, each once. */
export function articleLinkIds(body: Body): string[] {
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if ("marks" in node) {
      for (const mark of node.marks ?? []) if (mark.type === "articleLink") ids.add(mark.attrs.articleId);
    }
    if ("content" in node) for (const child of node.content ?? []) visit(child);
  };
  visit(body);
  return [...ids];
}
