import type { Mention, Thread } from "../comments/comment-dto.ts";
import type { Waiting } from "../editing/waiting-dto.ts";
import type { PlannedActRecord } from "./plan-store.ts";
import type { ReviewStepRecord } from "./review-store.ts";

/** What was said of an article's editions and what it waits for. */
export interface ArticleWay {
  readonly draftSteps: readonly ReviewStepRecord[];
  readonly liveSteps: readonly ReviewStepRecord[];
  readonly waiting: readonly PlannedActRecord[];
  /** Who has written in the draft. */
  readonly writers: ReadonlySet<string>;
  /** Who wrote the edition on show, when it went there in an emergency; else nobody is named. */
  readonly liveWriters: ReadonlySet<string>;
  /** How many could say the second word on the draft now. */
  readonly secondPeople: number;
}

/** Reads of what the room says of drafts and to each other. */
export interface WorkflowReader {
  /** What waits for a second person, what happens by itself, and what did not. */
  waiting(asker: { readonly userId: string | null; readonly now: Date }): Promise<Waiting>;
  /** The threads of an article, the newest first. */
  threads(articleId: string): Promise<readonly Thread[]>;
  /** Comments that call somebody, in threads that are still open. */
  mentions(userId: string): Promise<readonly Mention[]>;
}
