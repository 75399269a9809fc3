const TAGS = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "blockquote",
  callout: "aside",
  table: "table",
  tableRow: "tr",
  tableHeader: "th",
  tableCell: "td",
};
const SAFE = /^(?:https?|mailto|tel):/i;

/** A body as elements of the page. It is a tree of typed nodes: nothing of it is ever read as HTML. */
export function showBody(body, addressOf) {
  return body.content.flatMap((node) => show(node, addressOf));
}

function show(node, addressOf) {
  if (node.type === "text") return [run(node, addressOf)];
  if (node.type === "hardBreak") return [document.createElement("br")];
  const tag = node.type === "heading" ? `h${node.attrs.level}` : TAGS[node.type];
  // A kind of block that came later than this page: left out.
  if (tag === undefined) return [];
  const element = document.createElement(tag);
  if (node.attrs?.start > 1) element.start = node.attrs.start;
  for (const name of ["colspan", "rowspan"])
    if (node.attrs?.[name] > 1) element.setAttribute(name, node.attrs[name]);
  element.append(...(node.content ?? []).flatMap((inner) => show(inner, addressOf)));
  return [element];
}

function run({ text, marks = [] }, addressOf) {
  let shown = document.createTextNode(text);
  const wrap = (name, more = {}) => {
    const element = Object.assign(document.createElement(name), more);
    element.append(shown);
    shown = element;
  };
  for (const { type, attrs } of marks) {
    if (type === "italic") wrap("em");
    if (type === "bold") wrap("strong");
    if (type === "link" && SAFE.test(attrs.href)) wrap("a", { href: attrs.href, rel: "noopener" });
    if (type === "articleLink" && addressOf.has(attrs.articleId))
      wrap("a", { href: addressOf.get(attrs.articleId) });
  }
  return shown;
}
