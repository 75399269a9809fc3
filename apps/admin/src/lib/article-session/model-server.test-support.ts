import { type ArticleDraft, articleDraftSchema, emptyDraft } from "@gongji/domain/article";
import type { ArticleForEditing } from "../contract.ts";
import type { Outcome, SaveRequest } from "./save-ports.ts";

/**
 * What the API promises about saving, in memory: a save needs the present version, the same save sent twice
 * is stored once, and a refused text is kept in the history.
 */
export class ModelServer {
  version = 1;
  draft: ArticleDraft = emptyDraft("题");
  readonly history: ArticleDraft[] = [];
  readonly #saves = new Set<string>();

  article(): ArticleForEditing {
    return {
      articleId: "0198c0de-0000-7000-8000-000000000001",
      slug: "a",
      version: this.version,
      origin: "written",
      state: "draft",
      owner: null,
      createdBy: null,
      createdAt: "2026-01-01T00:00:00.000Z",
      changedBy: null,
      changedAt: "2026-01-01T00:00:00.000Z",
      withdrawal: null,
      trashed: null,
      stub: null,
      draft: structuredClone(this.draft),
      hasDraft: true,
      editionNumber: 1,
      live: null,
      related: { pins: [], exclusions: [] },
      linked: [],
      importedFrom: null,
      blockers: [],
      workflow: {
        stage: "editing",
        steps: [],
        voided: null,
        publication: null,
        draftExpiry: null,
        liveExpiry: null,
        emergency: null,
        wrote: true,
        secondPeople: 0,
      },
      abilities: {
        edit: true,
        curateRelated: true,
        submit: true,
        recall: false,
        approve: false,
        requestChanges: false,
        publish: false,
        publishInEmergency: true,
        plan: false,
        cancelPlan: false,
        reviewEmergency: false,
        withdraw: false,
        discard: false,
        reinstate: false,
        trash: true,
        restoreFromTrash: false,
        purge: false,
      },
    };
  }

  save(request: SaveRequest): Outcome {
    const draft = articleDraftSchema.parse(request.draft);
    if (this.#saves.has(request.saveId)) return { kind: "done", article: this.article() };
    this.history.push(draft);
    if (request.expectedVersion !== this.version) return this.conflict(request.expectedVersion);
    this.#saves.add(request.saveId);
    this.#store(draft);
    return { kind: "done", article: this.article() };
  }

  /** Another editor saves. */
  otherSaves(change: Partial<ArticleDraft>): void {
    const draft = { ...this.draft, ...change };
    this.history.push(draft);
    this.#store(draft);
  }

  /** Something beside the text changes, such as a pin. */
  touch(expectedVersion: number): Outcome {
    if (expectedVersion !== this.version) return this.conflict(expectedVersion);
    this.version += 1;
    return { kind: "done", article: this.article() };
  }

  conflict(expectedVersion: number): Outcome {
    return {
      kind: "refused",
      problem: {
        code: "article.version_conflict",
        expectedVersion,
        currentVersion: this.version,
        changedBy: null,
        changedAt: "2026-01-01T00:00:00.000Z",
        keptRevisionId: null,
      },
    };
  }

  #store(draft: ArticleDraft): void {
    this.draft = draft;
    this.version += 1;
  }
}
