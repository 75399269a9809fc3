import type { PageInHand } from "#lib/contract.ts";

/** Largest page the API takes. */
export const FILE_MAX_BYTES: number = 10 * 1024 * 1024;

/** Whether pages are only looked at, or brought in. */
export type RunKind = "preview" | "import";

/** A file on its way in. */
export interface ImportFile {
  readonly id: string;
  readonly file: File;
  readonly progress:
    | { readonly kind: "waiting" | "reading" }
    | { readonly kind: "done"; readonly result: PageInHand }
    | { readonly kind: "failed"; readonly message: string };
}

/** A file's bytes as base64, made without blocking the screen. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable file"));
    reader.readAsDataURL(file);
  });
}

/** Which files bring the page of another file of the same batch once more, by their ids: the name of that other file. */
export function twinsIn(files: readonly ImportFile[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const { id, file, progress } of files) {
    const fingerprint = progress.kind === "done" ? progress.result.fingerprint : null;
    if (fingerprint === null) continue;
    const other = first.get(fingerprint);
    if (other === undefined) first.set(fingerprint, file.name);
    else twins.set(id, other);
  }
  return twins;
}

/** Whether somebody should look at the file: it failed, something is unsure, or it is there already. */
export function needsLook({ progress }: ImportFile, isTwin: boolean): boolean {
  if (progress.kind === "failed") return true;
  if (progress.kind !== "done") return false;
  const { warnings, sameTitleId } = progress.result;
  return isTwin || warnings.length > 0 || sameTitleId !== null;
}

/** How far a run is, and what it came to. */
export interface ImportTally {
  readonly done: number;
  readonly created: number;
  readonly filled: number;
  readonly unchanged: number;
  /** Looked at, and would come in. */
  readonly ready: number;
  readonly failed: number;
}

/** What the files have come to so far. */
export function tally(files: readonly ImportFile[]): ImportTally {
  const counts = { done: 0, created: 0, filled: 0, unchanged: 0, ready: 0, failed: 0 };
  for (const { progress } of files) {
    if (progress.kind !== "done" && progress.kind !== "failed") continue;
    counts.done += 1;
    if (progress.kind === "failed") counts.failed += 1;
    else if (progress.result.outcome === "created") counts.created += 1;
    else if (progress.result.outcome === "filled_stub") counts.filled += 1;
    else if (progress.result.outcome === "unchanged") counts.unchanged += 1;
    else counts.ready += 1;
  }
  return counts;
}
