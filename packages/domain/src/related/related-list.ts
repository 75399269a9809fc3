import { z } from "zod";
import { err, ok, type Problem, type Result } from "../shared/index.ts";

/** Most articles an editor can pin beside one article. */
export const PINS_MAX = 30;
/** Most articles an editor can exclude from beside one article. */
export const EXCLUSIONS_MAX = 200;

/** An article an editor places beside another one. */
export const pinSchema = z.strictObject({
  articleId: z.uuid(),
  reason: z.string().trim().max(200).nullable(),
  /** First day on which the pin no longer holds, `YYYY-MM-DD`; null for no end. */
  expiresOn: z.iso.date().nullable(),
});
/** An article an editor placed beside another one. Its place in the list is its position. */
export type Pin = z.infer<typeof pinSchema>;

const exclusionSchema = z.strictObject({
  articleId: z.uuid(),
  reason: z.string().trim().max(200).nullable(),
});
/** An article an editor never wants beside this one. */
export type Exclusion = z.infer<typeof exclusionSchema>;

/** The curated part of a related list: pins in reading order, and exclusions. It belongs to an edition. */
export const relatedListSchema = z.strictObject({
  pins: z.array(pinSchema).max(PINS_MAX),
  exclusions: z.array(exclusionSchema).max(EXCLUSIONS_MAX),
});
/** The curated part of a related list. */
export type RelatedList = z.infer<typeof relatedListSchema>;

/** A list nobody has curated. */
export const EMPTY_RELATED: RelatedList = { pins: [], exclusions: [] };

type Outcome = Result<RelatedList, Problem>;

/** Pins an article at `position` (0 first; the end when null). Pinning lifts an exclusion of the same article. */
export function withPin(list: RelatedList, owner: string, pin: Pin, position: number | null): Outcome {
  if (pin.articleId === owner) return err({ code: "related.self" });
  if (list.pins.some((other) => other.articleId === pin.articleId)) {
    return err({ code: "related.already_pinned", articleId: pin.articleId });
  }
  if (list.pins.length >= PINS_MAX) return err({ code: "related.too_many", most: PINS_MAX });
  const place = position ?? list.pins.length;
  return ok({
    pins: list.pins.toSpliced(place, 0, pin),
    exclusions: list.exclusions.filter((other) => other.articleId !== pin.articleId),
  });
}

/** Takes a pin out of the list; the others keep their order. */
export function withoutPin(list: RelatedList, articleId: string): Outcome {
  const pins = list.pins.filter((pin) => pin.articleId !== articleId);
  if (pins.length === list.pins.length) return err({ code: "related.not_in_list", articleId });
  return ok({ ...list, pins });
}

/** Puts `pins` in place of all there are; none of them is excluded any longer. */
export function withPins(list: RelatedList, owner: string, pins: readonly Pin[]): Outcome {
  let outcome: Outcome = ok({ ...list, pins: [] });
  for (const pin of pins) {
    if (!outcome.ok) break;
    outcome = withPin(outcome.value, owner, pin, null);
  }
  return outcome;
}

/** Changes what is said of a pin, or until when it holds; its place stays. */
export function withPinChanged(list: RelatedList, pin: Pin): Outcome {
  if (!list.pins.some((other) => other.articleId === pin.articleId)) {
    return err({ code: "related.not_in_list", articleId: pin.articleId });
  }
  return ok({ ...list, pins: list.pins.map((other) => (other.articleId === pin.articleId ? pin : other)) });
}

/** Puts the pins in the order of `articleIds`, which must name exactly the pinned articles, each once. */
export function withOrder(list: RelatedList, articleIds: readonly string[]): Outcome {
  const byId = new Map(list.pins.map((pin) => [pin.articleId, pin]));
  const pins = articleIds.flatMap((id) => byId.get(id) ?? []);
  const complete = articleIds.length === list.pins.length && new Set(articleIds).size === articleIds.length;
  if (!complete || pins.length !== list.pins.length) return err({ code: "related.order_mismatch" });
  return ok({ ...list, pins });
}

/** Keeps an article from ever standing beside this one; a pin of it is taken out. */
export function withExclusion(list: RelatedList, owner: string, exclusion: Exclusion): Outcome {
  if (exclusion.articleId === owner) return err({ code: "related.self" });
  const others = list.exclusions.filter((other) => other.articleId !== exclusion.articleId);
  if (others.length >= EXCLUSIONS_MAX) return err({ code: "related.too_many", most: EXCLUSIONS_MAX });
  return ok({
    pins: list.pins.filter((pin) => pin.articleId !== exclusion.articleId),
    exclusions: [...others, exclusion],
  });
}

/** Lifts an exclusion. */
export function withoutExclusion(list: RelatedList, articleId: string): Outcome {
  const exclusions = list.exclusions.filter((other) => other.articleId !== articleId);
  if (exclusions.length === list.exclusions.length) return err({ code: "related.not_in_list", articleId });
  return ok({ ...list, exclusions });
}
