const LEVEL = /mso-list:\s*l\d+\s+level(\d)/i;
const NUMBERED = /^\s*[(（]?(?:\d+|[a-z]{1,3}|\p{Script=Han}{1,3})[.、)）．]/iu;

/** An item of a list as Word writes it: a paragraph with a level and its marker as text. */
interface WordItem {
  readonly paragraph: HTMLElement;
  readonly level: number;
  readonly marker: string;
}

/** Makes lists of the paragraphs that Word only dresses up as lists. */
export function wordLists(body: HTMLElement): void {
  let run: WordItem[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6")) {
    const item = wordItem(paragraph);
    const last = run.at(-1)?.paragraph;
    if (run.length > 0 && (!item || last?.nextElementSibling !== paragraph)) {
      nest(run);
      run = [];
    }
    if (item) run.push(item);
  }
  if (run.length > 0) nest(run);
}

function wordItem(paragraph: HTMLElement): WordItem | null {
  const level = LEVEL.exec(paragraph.getAttribute("style") ?? "")?.[1];
  const markers = [...paragraph.querySelectorAll<HTMLElement>("[style]")].filter((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? ""),
  );
  const marker = markers.map((element) => element.textContent).join("");
  for (const element of markers) element.remove();
  // A numbered heading is a heading: its number was Word's, and is no list.
  if (!level || /^H\d$/.test(paragraph.tagName)) return null;
  return { paragraph, level: Number(level), marker };
}

function nest(run: readonly WordItem[]): void {
  const open: { level: number; list: HTMLElement }[] = [];
  for (const { paragraph, level, marker } of run) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let current = open.at(-1);
    if (!current || current.level < level) {
      const list = document.createElement(NUMBERED.test(marker) ? "ol" : "ul");
      const first = Number.parseInt(marker.replace(/^\D+/, ""), 10);
      if (list.tagName === "OL" && first > 1) list.setAttribute("start", String(first));
      const parent = current?.list.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      current = { level, list };
      open.push(current);
    }
    const item = document.createElement("li");
    current.list.append(item);
    item.append(paragraph);
  }
}
