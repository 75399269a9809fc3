/** An article as the ranking reads it: words an editor wrote, and what the editor said about them. */
export interface RelatedDocument {
  readonly id: string;
  readonly title: string;
  /** What stands under the title: question, short answer and the beginning of the body, or an excerpt. */
  readonly text: string;
  /** GB/T 2260 code of its region; null where nobody has said, and the title is asked. */
  readonly regionCode: string | null;
  /** The policy kinds it is about, as an editor chose them; empty where nobody has. */
  readonly topics: readonly string[];
}
