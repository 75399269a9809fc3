/** Shows the tools of a page, or of a part that has come into it, that need scripts. */
export function showTools(part: ParentNode): void {
  for (const button of part.querySelectorAll<HTMLElement>("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  // Only pages that came over a safe line may copy.
  if (!navigator.clipboard) return;
  for (const button of part.querySelectorAll<HTMLElement>("[data-copy-link]")) {
    button.hidden = false;
    const status = button.parentElement?.querySelector<HTMLElement>("[data-copied]");
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(location.href).then(() => {
        if (status) status.textContent = status.dataset.copied ?? "";
      });
    });
  }
}
