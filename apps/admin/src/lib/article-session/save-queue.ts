import { type ArticleDraft, articleDraftSchema } from "@gongji/domain/article";
import type { ArticleForEditing } from "../contract.ts";
import {
  type ArticleText,
  adopt,
  isDirty,
  loadedText,
  meetTheirs,
  resolvedText,
  settleUnchanged,
  storedText,
  takeTheirs,
  typed,
} from "./article-text.ts";
import { conflictWith, isConflict, isSignedOut, isTransient } from "./outcome.ts";
import { sameContent } from "./same-content.ts";
import type {
  ArticleCall,
  Outcome,
  SavePorts,
  SaveRequest,
  SaveStatus,
  SessionSnapshot,
  TakeTheirsOutcome,
  UnsentCopy,
} from "./save-ports.ts";
import { WaitingCalls } from "./waiting-calls.ts";
import { SAVE_DELAY_MS, WakeTimer } from "./wake-timer.ts";

/**
 * Sends an article's changes one after the other, each with the newest version, so that nothing typed is
 * lost: a save is repeated under its own id until it is answered, this computer keeps a copy until then, and
 * a conflict stops everything until a person has chosen.
 */
export class SaveQueue {
  readonly #ports: SavePorts;
  readonly #listeners = new Set<() => void>();
  readonly #calls = new WaitingCalls();
  readonly #timer: WakeTimer;
  #snapshot: SessionSnapshot;
  #inFlight: SaveRequest | null = null;
  /** The text the server kept in the history when it last refused a save. */
  #keptByServer: ArticleDraft | null = null;
  #due: "no" | "auto" | "asked" = "no";
  #running = false;

  constructor(article: ArticleForEditing, ports: SavePorts, found: UnsentCopy | null = null) {
    this.#ports = ports;
    this.#timer = new WakeTimer(ports.later, () => void this.retry());
    this.#snapshot = { ...loadedText(article), status: { kind: "saved" }, recovered: false };
    if (found && (found.inFlight || !sameContent(found.draft, article.draft))) this.#recover(article, found);
  }

  /** The present state; the same object until something changes. */
  get snapshot(): SessionSnapshot {
    return this.#snapshot;
  }

  /** Whether something typed is not yet on the server. */
  get unsent(): boolean {
    return isDirty(this.#snapshot) || this.#inFlight !== null || this.#snapshot.conflict !== null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something was typed. */
  edit(change: Partial<ArticleDraft>): void {
    const text = typed(this.#snapshot, change);
    if (text === this.#snapshot) return;
    const waits = this.#inFlight !== null || text.conflict !== null;
    this.#set(text, waits ? this.#snapshot.status : { kind: "waiting" });
    if (!this.#timer.failing && text.conflict === null) this.#timer.after(SAVE_DELAY_MS);
  }

  /** Sends what is unsent now; its revision says that it was asked for. */
  saveNow(): Promise<void> {
    if (isDirty(this.#snapshot)) this.#due = "asked";
    return this.#run();
  }

  /** Tries again at once: the connection or the sign-in is back. */
  retry(): Promise<void> {
    if (isDirty(this.#snapshot) && this.#due === "no") this.#due = "auto";
    return this.#run();
  }

  /** Does something to the article once everything typed is saved; refused while that cannot be. */
  perform(call: ArticleCall, replacesText = false): Promise<Outcome> {
    const outcome = this.#calls.add(call, replacesText);
    void this.#run();
    return outcome;
  }

  /** Looks whether somebody else changed the article while nothing was going on here. */
  async refresh(): Promise<void> {
    if (this.unsent || this.#running) return;
    const fresh = await this.#ports.fetch();
    if (fresh.kind !== "done" || this.unsent || this.#running) return;
    if (fresh.article.version > this.#snapshot.article.version) this.#meet(fresh.article);
  }

  /** Ends a conflict: `draft` is saved on top of theirs. */
  keepMine(draft: ArticleDraft): Promise<void> {
    const { conflict } = this.#snapshot;
    if (!conflict) return Promise.resolve();
    this.#show(resolvedText(this.#snapshot, conflict, draft));
    return this.saveNow();
  }

  /** Ends a conflict with their text, once the server keeps mine in the history. */
  async takeTheirs(): Promise<TakeTheirsOutcome> {
    const { conflict, draft: mine } = this.#snapshot;
    if (!conflict) return "done";
    if (!sameContent(this.#keptByServer, mine)) {
      if (!articleDraftSchema.safeParse(mine).success) return "mine_is_invalid";
      // An outdated version is always refused, and a refused text is kept.
      const outcome = await this.#ports.save(this.#request(conflict.theirs.version - 1));
      if (!isConflict(outcome)) return "not_reached";
      this.#keptByServer = mine;
    }
    this.#set(takeTheirs(this.#snapshot, conflict.theirs), { kind: "saved" });
    return "done";
  }

  #recover(article: ArticleForEditing, found: UnsentCopy): void {
    this.#inFlight = found.inFlight;
    const text = { ...this.#snapshot, base: found.base, draft: found.draft, recovered: true };
    this.#show(text);
    if (!found.inFlight && found.version !== article.version) this.#meet(article);
    this.#timer.after(0);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      while (await this.#step());
    } finally {
      this.#running = false;
    }
    if (isDirty(this.#snapshot) && this.#snapshot.status.kind === "waiting") this.#timer.after(SAVE_DELAY_MS);
  }

  async #step(): Promise<boolean> {
    const { article, conflict } = this.#snapshot;
    if (conflict) return this.#stop(conflictWith(conflict.theirs));
    if (this.#inFlight) return await this.#send(this.#inFlight);
    if (isDirty(this.#snapshot) && (this.#due !== "no" || this.#calls.some)) return this.#takeUp();
    const next = this.#calls.next();
    if (!next) return false;
    const outcome = await next.call({ articleId: article.articleId, expectedVersion: article.version });
    if (outcome.kind === "done" && next.replacesText) {
      this.#set(takeTheirs(this.#snapshot, outcome.article), { kind: "saved" });
    } else if (outcome.kind === "done") this.#show(adopt(this.#snapshot, outcome.article));
    else if (isConflict(outcome)) {
      const fresh = await this.#ports.fetch();
      if (fresh.kind === "done") this.#meet(fresh.article);
    }
    next.settle(outcome);
    return true;
  }

  /** Makes a request of what is on the screen. */
  #takeUp(): boolean {
    this.#timer.cancel();
    const settled = settleUnchanged(this.#snapshot);
    if (!isDirty(settled)) {
      this.#set(settled, { kind: "saved" });
      return true;
    }
    const auto = this.#due !== "asked";
    this.#due = "no";
    const checked = articleDraftSchema.safeParse(settled.draft);
    if (!checked.success) {
      const paths = checked.error.issues.map((issue) => issue.path.join("."));
      this.#set(settled, { kind: "invalid", paths });
      return this.#stop({ kind: "refused", problem: { code: "input.invalid", issues: [] } });
    }
    this.#inFlight = this.#request(settled.article.version, auto);
    this.#set(settled, { kind: "saving" });
    return true;
  }

  async #send(sent: SaveRequest): Promise<boolean> {
    this.#timer.cancel();
    this.#set(this.#snapshot, { kind: "saving" });
    const outcome = await this.#ports.save(sent);
    if (outcome.kind === "done") {
      this.#answered();
      this.#show(storedText(this.#snapshot, sent.draft, outcome.article));
      return true;
    }
    if (outcome.kind === "unreachable" || isTransient(outcome)) return this.#putOff(outcome);
    if (isConflict(outcome)) {
      const fresh = await this.#ports.fetch();
      if (fresh.kind !== "done") return this.#putOff(fresh);
      this.#answered();
      this.#keptByServer = sent.draft;
      this.#meet(fresh.article);
      return true;
    }
    this.#answered();
    this.#set(this.#snapshot, { kind: "refused", problem: outcome.problem });
    return this.#stop(outcome);
  }

  #answered(): void {
    this.#inFlight = null;
    this.#timer.succeeded();
  }

  #meet(theirs: ArticleForEditing): void {
    const text = meetTheirs(this.#snapshot, theirs);
    if (isDirty(text) && !text.conflict && this.#due === "no") this.#due = "auto";
    this.#show(text);
  }

  #putOff(outcome: Outcome): false {
    const reached = isSignedOut(outcome) ? "signed_out" : "away";
    this.#set(this.#snapshot, { kind: outcome.kind === "unreachable" ? "offline" : reached });
    this.#timer.afterFailure();
    return this.#stop(outcome);
  }

  #stop(outcome: Outcome): false {
    this.#calls.refuseAll(outcome);
    return false;
  }

  #request(expectedVersion: number, auto = true): SaveRequest {
    return { saveId: this.#ports.newId(), expectedVersion, auto, draft: this.#snapshot.draft };
  }

  #show(text: ArticleText): void {
    const status = text.conflict ? "conflict" : isDirty(text) ? "waiting" : "saved";
    this.#set(text, { kind: status });
  }

  #set(text: Partial<SessionSnapshot>, status: SaveStatus): void {
    this.#snapshot = { ...this.#snapshot, ...text, status };
    const { article, base, draft } = this.#snapshot;
    const copy = { version: article.version, base, draft, inFlight: this.#inFlight };
    this.#ports.keep(this.unsent ? { ...copy, at: this.#ports.now().toISOString() } : null);
    for (const listener of this.#listeners) listener();
  }
}
