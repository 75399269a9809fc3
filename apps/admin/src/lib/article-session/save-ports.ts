import type { ArticleDraft } from "@gongji/domain/article";
import type { Problem } from "@gongji/domain/shared";
import type { ArticleForEditing } from "../contract.ts";
import type { ArticleText } from "./article-text.ts";

/** One save on its way: sent again unchanged until the server has answered. */
export interface SaveRequest {
  readonly saveId: string;
  readonly expectedVersion: number;
  readonly auto: boolean;
  readonly draft: ArticleDraft;
}

/** What became of a request to the server. */
export type Outcome =
  | { readonly kind: "done"; readonly article: ArticleForEditing }
  /** No answer: it may or may not have arrived. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** What this browser keeps until the server has everything. */
export interface UnsentCopy {
  readonly version: number;
  /** The text the typing started from, as the server held it. */
  readonly base: ArticleDraft;
  readonly draft: ArticleDraft;
  readonly inFlight: SaveRequest | null;
  readonly at: string;
}

/** What the save queue needs of the world. */
export interface SavePorts {
  save(request: SaveRequest): Promise<Outcome>;
  fetch(): Promise<Outcome>;
  /** Keeps the copy on this computer; null throws it away. */
  keep(copy: UnsentCopy | null): void;
  /** Runs something later; the answer calls it off. */
  later(run: () => void, delayMs: number): () => void;
  newId(): string;
  now(): Date;
}

/** An action on the article beside saving: it is given the newest version and answers with the article. */
export type ArticleCall = (token: { articleId: string; expectedVersion: number }) => Promise<Outcome>;

/** Where the saving stands. */
export type SaveStatus =
  | { readonly kind: "saved" | "waiting" | "saving" | "signed_out" | "conflict" }
  /** Sent again later: this computer reaches nobody, or the server says that it cannot at the moment. */
  | { readonly kind: "offline" | "away" }
  /** Held back until the named places of the draft are put right. */
  | { readonly kind: "invalid"; readonly paths: readonly string[] }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Everything the screen shows, replaced as a whole whenever something changes. */
export interface SessionSnapshot extends ArticleText {
  readonly status: SaveStatus;
  /** Whether text of an earlier visit was found on this computer. */
  readonly recovered: boolean;
}

/** How a conflict could be ended with the other text. */
export type TakeTheirsOutcome = "done" | "not_reached" | "mine_is_invalid";
