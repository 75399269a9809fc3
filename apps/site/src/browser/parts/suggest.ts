import type { ShownSuggestion } from "#lib/shown-suggestion.ts";

const WAIT_MS = 120;

/** Gives a search field suggestions as one types: a combobox with a list, for keyboard, finger and screen reader. */
export function suggestFor(input: HTMLInputElement): void {
  const { suggest: address, suggestLabel: label } = input.dataset;
  if (!address) return;
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label ?? "");
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  })) {
    input.setAttribute(name, value);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let selected = -1;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    input.setAttribute("aria-expanded", `${isShown}`);
    if (!isShown) select(-1);
  };
  const select = (index: number) => {
    selected = index;
    options().forEach((option, place) => {
      option.setAttribute("aria-selected", `${place === index}`);
      if (place === index) option.scrollIntoView({ block: "nearest" });
    });
    const id = options()[index]?.id;
    if (id) input.setAttribute("aria-activedescendant", id);
    else input.removeAttribute("aria-activedescendant");
  };
  const goTo = (option: HTMLElement) => {
    const { href } = option.dataset;
    if (href) location.assign(href);
  };

  async function ask(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const text = input.value.trim();
    if (text === "") return show(false);
    const response = await fetch(`${address}?${new URLSearchParams({ text })}`, { signal: asking.signal });
    if (!response.ok) return show(false);
    const suggestions: ShownSuggestion[] = await response.json();
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => optionOf(suggestion, `${list.id}-${index}`)),
    );
    selected = -1;
    show(suggestions.length > 0 && document.activeElement === input);
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    // A word that is being composed is not typed yet, but letters of pinyin find something too.
    timer = setTimeout(() => void ask().catch(() => undefined), WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const last = options().length - 1;
    if (event.key === "Escape") show(false);
    if (list.hidden || last < 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      select(selected < 0 && step < 0 ? last : (selected + step + last + 1) % (last + 1));
    }
    const option = options()[selected];
    if (event.key === "Enter" && option) {
      event.preventDefault();
      goTo(option);
    }
  });
  input.addEventListener("blur", () => show(false));
  // Before the field loses the focus.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    if (option) goTo(option);
  });
}

function optionOf({ parts, kind, href }: ShownSuggestion, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.href = href;
  option.append(
    ...parts.map(([text, match]) => {
      const part = document.createElement(match ? "mark" : "span");
      part.textContent = text;
      return part;
    }),
  );
  if (kind !== null) {
    const small = document.createElement("small");
    small.textContent = kind;
    option.append(small);
  }
  return option;
}
