import { showTools } from "./page-tools.ts";

const WAIT_MS = 500;
const AREA = "[data-answer-area]";

/** Has the answer beside a form follow what is filled in, as if the form had been sent each time. */
export function liveForm(form: HTMLFormElement): void {
  let area = document.querySelector<HTMLElement>(AREA);
  if (!area) return;
  const note = document.createElement("p");
  note.className = "live-note";
  note.setAttribute("role", "status");
  form.append(note);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  function tell(isBehind: boolean): void {
    area?.toggleAttribute("data-behind", isBehind);
    note.textContent = isBehind
      ? (form.dataset.live ?? "")
      : (area?.querySelector("#answer + p")?.textContent ?? "");
  }

  async function ask(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const filled = [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const query = new URLSearchParams([...filled, ["answer", "1"]]);
    const response = await fetch(`${form.action}?${query}`, { signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const next = response.ok ? page.querySelector<HTMLElement>(AREA) : null;
    if (!area || !next || signal.aborted) return;
    area.replaceWith(next);
    area = next;
    document.title = page.title;
    history.replaceState(null, "", response.url);
    showTools(next);
    tell(false);
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    // What is shown is no longer the answer to what is asked.
    tell(true);
    if (form.checkValidity()) timer = setTimeout(() => void ask().catch(() => undefined), WAIT_MS);
  });
}
