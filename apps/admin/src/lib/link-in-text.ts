import { fieldId } from "./field-ids.ts";

const SELECT_LINK = "select-article-link";

/** Asks whatever shows the text to select the words that link to an article, and to bring them before the eye. */
export function selectLinkInText(articleId: string): void {
  document
    .getElementById(fieldId("body"))
    ?.dispatchEvent(new CustomEvent(SELECT_LINK, { detail: { articleId } }));
}

/** Hears what {@link selectLinkInText} asks of the text that `root` shows; the answer stops it. */
export function hearSelectLink(root: HTMLElement, select: (articleId: string) => void): () => void {
  const onAsked = (event: Event) => {
    if (event instanceof CustomEvent) select(String(event.detail.articleId));
  };
  root.addEventListener(SELECT_LINK, onAsked);
  return () => root.removeEventListener(SELECT_LINK, onAsked);
}
