import { PINS_MAX, RELATED_SIZE } from "@gongji/domain/related";
import { z } from "zod";

/** A list is never longer. */
export const PLACES_MAX = Math.max(PINS_MAX, RELATED_SIZE);
const placeSchema = z.int().min(0).max(PLACES_MAX);

/** What a front-end tells: that an article is being read, with how many others beside it, or that one was followed. */
export const readEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("read"),
    articleId: z.uuid(),
    pinned: placeSchema,
    suggested: placeSchema,
  }),
  z.strictObject({
    kind: z.literal("follow"),
    position: placeSchema,
    origin: z.enum(["pinned", "suggested"]),
  }),
]);
/** What a front-end tells. */
export type ReadEvent = z.infer<typeof readEventSchema>;
