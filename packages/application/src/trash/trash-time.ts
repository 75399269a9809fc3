import { TRASH_DAYS } from "@gongji/domain/article";
import type { TrashRecord } from "../ports/index.ts";
import type { ListedTrash } from "./trash-dto.ts";

const MS = TRASH_DAYS * 86_400_000;

/** What went into the trash before this moment has been there long enough. */
export function trashedLongBefore(now: Date): Date {
  return new Date(now.getTime() - MS);
}

/** The record as a screen shows it, with the moment its time is over. */
export function toTrashed({
  at,
  by,
  reason,
}: TrashRecord): Pick<ListedTrash, "at" | "by" | "reason" | "purgedAt"> {
  return { at: at.toISOString(), by, reason, purgedAt: new Date(at.getTime() + MS).toISOString() };
}
