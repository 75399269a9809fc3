import type { ImportedPage } from "#lib/contract.ts";

/** Largest page the API takes. */
export const FILE_MAX_BYTES = 10 * 1024 * 1024;

/** A file on its way in. */
export interface ImportFile {
  readonly id: string;
  readonly file: File;
  readonly progress:
    | { readonly kind: "waiting" | "reading" }
    | { readonly kind: "done"; readonly result: ImportedPage }
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

/** What a run came to. */
export function tally(files: readonly ImportFile[]): {
  done: number;
  created: number;
  unchanged: number;
  readable: number;
  failed: number;
} {
  const results = files.flatMap(({ progress }) =>
    progress.kind === "done" ? [progress.result.outcome] : [],
  );
  const failed = files.filter(({ progress }) => progress.kind === "failed").length;
  return {
    done: results.length + failed,
    created: results.filter((outcome) => outcome === "created").length,
    unchanged: results.filter((outcome) => outcome === "unchanged").length,
    readable: results.filter((outcome) => outcome === "dry_run").length,
    failed,
  };
}
