import type { PublishedArticle } from "../answers.ts";

/** What a preview link shows: the answer of an article's address, and what it is a preview of. */
export interface PreviewAnswer {
  readonly kind: "article";
  readonly article: PublishedArticle;
  readonly preview: {
    /** False when the text is what readers see already. */
    readonly isDraft: boolean;
    /** Which version of the article it is, counted from 1. */
    readonly editionNumber: number;
    /** Another one when the draft was changed meanwhile. */
    readonly contentHash: string;
    /** When the link stops to open. */
    readonly expiresAt: string;
  };
}

/** The preview could not be asked for: too many requests, or the platform is away. */
export class PreviewUnavailable extends Error {
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(status: number) {
    super(`the preview was answered with ${status}`);
    this.name = "PreviewUnavailable";
    this.status = status;
  }
}

/**
 * Reads what a preview link shows; null when it opens nothing, whatever the reason. Keep the answer nowhere, and have
 * search engines leave the page alone.
 * @throws PreviewUnavailable
 */
export async function readPreview(
  token: string,
  options: { readonly url: string; readonly fetch?: typeof globalThis.fetch },
): Promise<PreviewAnswer | null> {
  const { fetch = globalThis.fetch } = options;
  const address = `${options.url.replace(/\/+$/, "")}/preview/${encodeURIComponent(token)}`;
  const answer = await fetch(address, { headers: { accept: "application/json" }, cache: "no-store" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new PreviewUnavailable(answer.status);
  const shown: PreviewAnswer = JSON.parse(await answer.text());
  return shown;
}
