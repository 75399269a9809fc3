/** A body in a form one can read: a line for each block, with its emphasis and links. */
export function outline(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(outline);
  if (typeof node !== "object" || node === null || !("type" in node)) return node;
  const { type } = node;
  const content = "content" in node ? outline(node.content) : [];
  const attrs = "attrs" in node ? node.attrs : null;
  if (type === "text" && "text" in node) {
    const marks = "marks" in node && Array.isArray(node.marks) ? node.marks : [];
    return marks.reduce((text, { type: mark, attrs: { href } = { href: "" } }) => {
      if (mark === "link") return `[${text}](${href})`;
      return mark === "bold" ? `<b>${text}</b>` : `<i>${text}</i>`;
    }, String(node.text));
  }
  if (type === "hardBreak") return "⏎";
  if (type === "paragraph") return Array.isArray(content) ? content.join("") : "";
  return { [attrs ? `${type} ${JSON.stringify(attrs)}` : String(type)]: content };
}
