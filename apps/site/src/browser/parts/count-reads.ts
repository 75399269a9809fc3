import { createReadCounter } from "@gongji/client/reads";

const KEY = "gongji-uncounted";

/** Whether whoever uses this device does not want to be counted; nothing is counted where it cannot be asked. */
function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Counts that an article is read, and which places of its related list are followed; see `@gongji/client/reads`. */
export function countReads(): void {
  offerSwitch();
  const article = document.querySelector<HTMLElement>("[data-read-article]");
  const { readArticle: articleId } = article?.dataset ?? {};
  if (!articleId) return;
  const counter = createReadCounter({ url: location.origin, off: isSwitchedOff() });
  const places = [...document.querySelectorAll<HTMLElement>("[data-related-origin]")].map(
    (link, position) => ({
      link,
      position,
      origin: link.dataset.relatedOrigin === "pinned" ? ("pinned" as const) : ("suggested" as const),
    }),
  );
  counter.read({ articleId, related: places });
  for (const { link, position, origin } of places) {
    const follow = () => counter.follow({ position, origin });
    link.addEventListener("click", follow);
    // The middle button opens it beside.
    link.addEventListener("auxclick", ({ button }) => button === 1 && follow());
  }
}

/** The switch on the page about the site: its state is kept on this device only. */
function offerSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-uncounted] input");
  const place = box?.closest<HTMLElement>("[data-uncounted]");
  if (!box || !place) return;
  place.hidden = false;
  box.checked = isSwitchedOff();
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.setItem(KEY, "");
      else localStorage.removeItem(KEY);
    } catch {
      box.checked = true;
    }
  });
}
