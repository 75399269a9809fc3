import type { WarningList } from "../page/intake-warning.ts";
import type { PageMetadata } from "../page/page-metadata.ts";
import type { Piece } from "../page/piece.ts";

/** What a piece is, once that is known; what stays without a role is the article. */
export type Role =
  | "title"
  | "breadcrumb"
  | "dateline"
  | "disclaimer"
  | "source"
  | "neighbour"
  | "related"
  | "noise";

/** A page while it is being sorted: each step gives roles to pieces that have none yet. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly roles: (Role | null)[];
  readonly metadata: PageMetadata;
  readonly warnings: WarningList;
  readonly fileName: string | null;
}

/** The piece at the index if it has no role yet. */
export function openPiece(reading: Reading, index: number): Piece | null {
  return reading.roles[index] === null ? (reading.pieces[index] ?? null) : null;
}

/** Gives the pieces from `from` up to, not including, `to` a role, where they have none. */
export function assign(reading: Reading, role: Role, from: number, to = from + 1): void {
  for (let index = from; index < to && index < reading.roles.length; index += 1) {
    reading.roles[index] ??= role;
  }
}
