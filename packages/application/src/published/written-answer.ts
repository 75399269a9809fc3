import type { ArticleAnswer } from "./published-article.ts";

/** An answer as JSON text, put together from texts that were written before. */
export class WrittenAnswer {
  readonly json: string;
  /** What the text says, where that is more than data: that something has moved or was taken back. */
  readonly absence: Exclude<ArticleAnswer, { readonly kind: "article" }> | null;

  constructor(json: string, absence: WrittenAnswer["absence"] = null) {
    this.json = json;
    this.absence = absence;
  }
}
