import type { EditorRouter } from "@gongji/api/editor";
import type { Problem } from "@gongji/domain/shared";
import { TRPCClientError } from "@trpc/client";

/** Errors of this client come from the editors' door, whose formatter puts a problem on every one it sends. */
function isEditorError(error: unknown): error is TRPCClientError<EditorRouter> {
  return error instanceof TRPCClientError;
}

/** The problem an error of the API carries; null when there was no answer at all. */
export function problemOf(error: unknown): Problem | null {
  return isEditorError(error) ? (error.data?.problem ?? null) : null;
}
