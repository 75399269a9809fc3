/** What a preview link is signed for. */
export interface PreviewClaims {
  /** The text it shows: the draft or the text on show an editor had before them. */
  readonly editionId: string;
  /** Whose link it is: it opens as long as they may sign in. */
  readonly sharedById: string;
  /** From this moment on it opens nothing. Whole seconds. */
  readonly expiresAt: Date;
}

/** Writes claims into a link that nobody else can write. */
export type WritePreviewLink = (claims: PreviewClaims) => string;
