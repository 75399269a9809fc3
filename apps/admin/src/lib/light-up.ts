const FLASH_MS = 1_600;

/** Brings an element before the eye and lights it up for a moment. */
export function lightUp(element: Element): void {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
  // An animation leaves the editor's own elements as they are.
  element.animate([{ backgroundColor: "var(--warning-soft)" }, { backgroundColor: "transparent" }], FLASH_MS);
}
