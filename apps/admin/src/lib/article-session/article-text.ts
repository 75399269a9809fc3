import { type ArticleDraft, articleDraftSchema, mergeDrafts } from "@gongji/domain/article";
import type { ArticleForEditing } from "../contract.ts";
import { reconcile } from "./reconcile.ts";
import { sameContent } from "./same-content.ts";

/** Two changes of one text that contradict each other somewhere. */
export interface Conflict {
  readonly base: ArticleDraft;
  readonly theirs: ArticleForEditing;
}

/** Whose change came onto the screen by itself, and whether something typed here stands beside it. */
export interface TakenOver {
  readonly by: string | null;
  readonly version: number;
  readonly isMerged: boolean;
}

/** The text on the screen and what is known of the server's. */
export interface ArticleText {
  /** The article as the server last told. */
  readonly article: ArticleForEditing;
  /** The server's text that the typing started from. */
  readonly base: ArticleDraft;
  /** The text on the screen. */
  readonly draft: ArticleDraft;
  /** The text on the screen that the server is known to hold: while it is another object, something is unsent. */
  readonly held: ArticleDraft;
  readonly conflict: Conflict | null;
  /** Raised whenever the text on the screen was replaced from outside; the body's editor then takes it up. */
  readonly textEpoch: number;
  /** Somebody else's change that was taken over because nothing here contradicted it. */
  readonly takenOver: TakenOver | null;
}

/** A text just loaded. */
export function loadedText(article: ArticleForEditing): ArticleText {
  const { draft } = article;
  return { article, base: draft, draft, held: draft, conflict: null, textEpoch: 0, takenOver: null };
}

/** Whether something typed is not yet on the server. */
export function isDirty(text: ArticleText): boolean {
  return text.draft !== text.held;
}

/** The text after something was typed; the same object when it says the same. */
export function typed(text: ArticleText, change: Partial<ArticleDraft>): ArticleText {
  const draft = { ...text.draft, ...change };
  return sameContent(draft, text.draft) ? text : { ...text, draft };
}

/** The text when typing was taken back by hand: nothing to send after all. */
export function settleUnchanged(text: ArticleText): ArticleText {
  return sameContent(text.draft, text.base) ? { ...text, held: text.draft } : text;
}

/** The server's text comes onto the screen. */
export function takeTheirs(text: ArticleText, theirs: ArticleForEditing): ArticleText {
  const same = sameContent(text.draft, theirs.draft);
  const draft = same ? text.draft : theirs.draft;
  return {
    article: theirs,
    base: theirs.draft,
    draft,
    held: draft,
    conflict: null,
    textEpoch: text.textEpoch + (same ? 0 : 1),
    takenOver: text.takenOver,
  };
}

/** The server answered something done here that left the text alone. */
export function adopt(text: ArticleText, article: ArticleForEditing): ArticleText {
  return { ...text, article, base: article.draft };
}

/** The server holds an article that may say something else than what the typing started from. */
export function meetTheirs(text: ArticleText, theirs: ArticleForEditing): ArticleText {
  const mine = isDirty(text) ? text.draft : text.base;
  switch (reconcile(text.base, mine, theirs.draft)) {
    case "take_theirs": {
      const taken = takeTheirs(text, theirs);
      if (taken.textEpoch === text.textEpoch) return taken;
      return { ...taken, takenOver: takenOverFrom(theirs, false) };
    }
    case "keep_mine":
      return { ...text, article: theirs, base: theirs.draft };
    case "both_changed":
      return mergeTheirs(text, theirs);
  }
}

function takenOverFrom({ changedBy, version }: ArticleForEditing, isMerged: boolean): TakenOver {
  return { by: changedBy?.name ?? null, version, isMerged };
}

/** Both texts changed: they come together where that loses nobody's words, and otherwise a person chooses. */
function mergeTheirs(text: ArticleText, theirs: ArticleForEditing): ArticleText {
  const { mineFirst: draft, conflicts } = mergeDrafts(text.base, text.draft, theirs.draft);
  if (conflicts.length > 0) return { ...text, conflict: { base: text.base, theirs } };
  return {
    ...text,
    article: theirs,
    base: theirs.draft,
    held: theirs.draft,
    draft,
    conflict: null,
    // The caret stays where it is when only fields beside the body came in.
    textEpoch: text.textEpoch + (sameContent(draft.body, text.draft.body) ? 0 : 1),
    takenOver: takenOverFrom(theirs, true),
  };
}

/** The server stored `sent` and answered with the article as it is now. */
export function storedText(text: ArticleText, sent: ArticleDraft, article: ArticleForEditing): ArticleText {
  const base = articleDraftSchema.parse(sent);
  const held = sameContent(text.draft, sent) ? text.draft : text.held;
  const stored = { ...text, base, held };
  return sameContent(article.draft, base) ? adopt(stored, article) : meetTheirs(stored, article);
}

/** A conflict ends with `draft` on the screen, to be saved on top of theirs. */
export function resolvedText(text: ArticleText, conflict: Conflict, draft: ArticleDraft): ArticleText {
  const held = conflict.theirs.draft;
  return {
    ...text,
    article: conflict.theirs,
    base: held,
    held,
    draft: sameContent(draft, held) ? held : draft,
    conflict: null,
    textEpoch: text.textEpoch + 1,
  };
}
