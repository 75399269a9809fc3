import type { ViewSettings } from "../views/view-commands.ts";

/** A way to look at the list that somebody keeps. */
export interface ViewRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly name: string;
  /** Whether everybody sees it. */
  readonly isShared: boolean;
  readonly settings: ViewSettings;
}

/** Kept views, inside one transaction. */
export interface ViewStore {
  /** Somebody's own views and those shared by others, by name. */
  list(userId: string | null): Promise<readonly ViewRecord[]>;
  /** The view, or null; nobody else changes it before the transaction ends. */
  lock(viewId: string): Promise<ViewRecord | null>;
  countOf(userId: string): Promise<number>;
  /** @throws ProblemError view.name_taken */
  create(view: Omit<ViewRecord, "ownerName"> & { readonly at: Date }): Promise<void>;
  /** @throws ProblemError view.name_taken */
  change(
    viewId: string,
    change: Pick<ViewRecord, "name" | "isShared" | "settings"> & { readonly at: Date },
  ): Promise<void>;
  remove(viewId: string): Promise<void>;
}
