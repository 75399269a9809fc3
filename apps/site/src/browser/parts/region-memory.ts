const KEY = "gongji-region";

interface Remembered {
  readonly code: string;
  readonly name: string;
}

/** The region this device remembers; null when there is none, or the browser keeps nothing. */
function remembered(): Remembered | null {
  try {
    const said: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof said !== "object" || said === null) return null;
    const [code, name]: unknown[] = [Reflect.get(said, "code"), Reflect.get(said, "name")];
    return typeof code === "string" && /^\d{6}$/.test(code) && typeof name === "string"
      ? { code, name }
      : null;
  } catch {
    return null;
  }
}

function remember(region: Remembered | null): boolean {
  try {
    if (region === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(region));
    return true;
  } catch {
    return false;
  }
}

/** Remembers the region a reader chooses, on this device only, and reminds them of it where it matters. */
export function followRegion(): void {
  const chosen = document.querySelector<HTMLElement>("[data-chosen-region]");
  const { chosenRegion: code, chosenName: name } = chosen?.dataset ?? {};
  if (code && name) remember({ code, name });
  rememberButton();
  forgetButton();
  const known = remembered();
  if (known === null) return;
  offer(known);
  fillBox(known);
  for (const select of document.querySelectorAll<HTMLSelectElement>("[data-region-select]")) {
    if (select.value === "" && !new URLSearchParams(location.search).has("text")) select.value = known.code;
  }
}

function offer({ code, name }: Remembered): void {
  const place = document.querySelector<HTMLElement>("[data-region-offer]");
  const { regionOffer: href, regionHere: here } = place?.dataset ?? {};
  if (!place || !href || here === code) return;
  const shownName = place.querySelector("[data-region-offer-name]");
  if (shownName) shownName.textContent = name;
  place.querySelector("a")?.setAttribute("href", href.replace("000000", code));
  place.hidden = false;
}

/** Writes the region into a box nobody has written into, as the list beside it calls it. */
function fillBox({ name }: Remembered): void {
  const box = document.querySelector<HTMLInputElement>("[data-region-box]");
  const names = [...(box?.list?.options ?? [])].map(({ value }) => value);
  const meant = names.filter(
    (known) => known === name || known.endsWith(name) || known.startsWith(`${name}, `),
  );
  if (box && meant.length === 1) box.value = meant[0] ?? "";
}

function rememberButton(): void {
  const place = document.querySelector<HTMLElement>("[data-remember-region]");
  const { rememberRegion: code, rememberName: name } = place?.dataset ?? {};
  if (!place || !code || !name) return;
  place.hidden = false;
  const status = place.querySelector<HTMLElement>("[data-done]");
  place.querySelector("button")?.addEventListener("click", () => {
    if (remember({ code, name }) && status) status.textContent = status.dataset.done ?? "";
  });
}

function forgetButton(): void {
  const place = document.querySelector<HTMLElement>("[data-forget-region]");
  if (!place || remembered() === null) return;
  place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () => {
    remember(null);
    place.hidden = true;
  });
}
