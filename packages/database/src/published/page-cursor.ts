import { createHash } from "node:crypto";
import { ProblemError } from "@gongji/application";

const CHECK_BYTES = 8;

/** Ties a cursor to what it was made for, so that one of another list, or a changed one, is noticed. */
function check(purpose: string, place: Buffer): Buffer {
  return createHash("sha256").update(purpose).update("\0").update(place).digest().subarray(0, CHECK_BYTES);
}

function seal(purpose: string, place: Buffer): string {
  return Buffer.concat([place, check(purpose, place)]).toString("base64url");
}

function open(purpose: string, cursor: string, placeBytes: number): Buffer {
  const bytes = Buffer.from(cursor, "base64url");
  const place = bytes.subarray(0, placeBytes);
  const intact =
    bytes.length === placeBytes + CHECK_BYTES &&
    bytes.toString("base64url") === cursor &&
    bytes.subarray(placeBytes).equals(check(purpose, place));
  if (!intact) {
    throw new ProblemError({
      code: "input.invalid",
      issues: [{ path: "cursor", message: "not a cursor of this list" }],
    });
  }
  return place;
}

/** The place beside an article of a list that is ordered by a moment. */
export interface ListPlace {
  readonly moment: Date;
  readonly articleId: string;
  /** Whether the page ends before the article instead of beginning after it. */
  readonly isBackward: boolean;
}

/** A cursor for the place, valid only for the same purpose (the list, its filter and its order). */
export function listCursor(purpose: string, place: ListPlace): string {
  const bytes = Buffer.alloc(25);
  bytes.writeBigInt64BE(BigInt(place.moment.getTime()));
  Buffer.from(place.articleId.replaceAll("-", ""), "hex").copy(bytes, 8);
  bytes.writeUInt8(Number(place.isBackward), 24);
  return seal(purpose, bytes);
}

/** @throws ProblemError input.invalid */
export function openListCursor(purpose: string, cursor: string): ListPlace {
  const bytes = open(purpose, cursor, 25);
  const hex = bytes.subarray(8, 24).toString("hex");
  return {
    moment: new Date(Number(bytes.readBigInt64BE())),
    articleId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    isBackward: bytes.readUInt8(24) === 1,
  };
}

/** A cursor that skips the best `offset` results of a search. */
export function offsetCursor(purpose: string, offset: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(offset);
  return seal(purpose, bytes);
}

/** @throws ProblemError input.invalid */
export function openOffsetCursor(purpose: string, cursor: string): number {
  return open(purpose, cursor, 4).readUInt32BE();
}
