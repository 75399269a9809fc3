/** A window in which somebody has an article open. */
export interface PresenceRecord {
  readonly tabId: string;
  readonly userId: string;
  readonly articleId: string;
  /** Whether they have just typed in it. */
  readonly isEditing: boolean;
  readonly at: Date;
}

/** Somebody who has an article open. */
export interface PresentPerson {
  readonly articleId: string;
  readonly userId: string;
  readonly name: string;
  /** In any of their windows. */
  readonly isEditing: boolean;
}

/** Who has which article open, inside one transaction. */
export interface PresenceStore {
  /** Says that the window is there; one of somebody else with the same id is left alone. */
  put(presence: PresenceRecord): Promise<void>;
  /** Says that the window is gone. */
  leave(window: { readonly tabId: string; readonly userId: string }): Promise<void>;
  /** Who else than the user has said so since, by article and name. */
  others(
    articleIds: readonly string[],
    asker: { readonly userId: string; readonly since: Date },
  ): Promise<readonly PresentPerson[]>;
  /** Forgets windows that have not said anything since. */
  forget(before: Date): Promise<void>;
}
