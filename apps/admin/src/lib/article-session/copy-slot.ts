import { bodySchema } from "@gongji/domain/article";
import type { UnsentCopy } from "./save-ports.ts";

const PREFIX = "gongji-unsent";
const WRITE_DELAY_MS = 250;

/** This tab's place for the unsent text of one article, on this computer. */
export interface CopySlot {
  /** What a tab that is gone left behind. */
  readonly found: UnsentCopy | null;
  readonly keep: (copy: UnsentCopy | null) => void;
  /** Writes at once what is about to be written. */
  readonly flush: () => void;
  /** Lets another tab take over what is still there. */
  readonly release: () => void;
}

function isCopy(value: unknown): value is UnsentCopy {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value && "base" in value && "draft" in value && "inFlight" in value)) return false;
  const { version, draft } = value;
  if (typeof version !== "number" || typeof draft !== "object" || draft === null) return false;
  return "title" in draft && "body" in draft && bodySchema.safeParse(draft.body).success;
}

function read(key: string): UnsentCopy | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isCopy(value) ? value : null;
  } catch {
    return null;
  }
}

/** A lock is free when the tab that held it is gone; without locks every other tab counts as gone. */
async function isAbandoned(key: string): Promise<boolean> {
  if (!navigator.locks) return true;
  return await navigator.locks.request(key, { ifAvailable: true }, (lock) => lock !== null);
}

async function takeOver(prefix: string): Promise<{ key: string; copy: UnsentCopy } | null> {
  const left: { key: string; copy: UnsentCopy }[] = [];
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix))) {
    const copy = read(key);
    if (copy && (await isAbandoned(key))) left.push({ key, copy });
  }
  return left.sort((a, b) => b.copy.at.localeCompare(a.copy.at))[0] ?? null;
}

function hold(key: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks?.request(key, () => held);
  return letGo;
}

/** Opens this tab's slot for an article, with what a closed or crashed tab of the same person left. */
export async function openCopySlot(userId: string, articleId: string): Promise<CopySlot> {
  const prefix = `${PREFIX}/${userId}/${articleId}/`;
  const key = prefix + crypto.randomUUID();
  const release = hold(key);
  const left = await takeOver(prefix);
  let pending: UnsentCopy | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === null) return;
    try {
      localStorage.setItem(key, JSON.stringify(pending));
    } catch {
      // A full store: the tab still holds the text, and leaving it warns.
    }
    pending = null;
  };
  if (left) {
    pending = left.copy;
    flush();
    localStorage.removeItem(left.key);
  }
  return {
    found: left?.copy ?? null,
    flush,
    release,
    keep: (copy) => {
      pending = copy;
      if (copy === null) {
        clearTimeout(timer);
        timer = undefined;
        localStorage.removeItem(key);
      } else timer ??= setTimeout(flush, WRITE_DELAY_MS);
    },
  };
}
