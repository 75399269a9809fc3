import { MEMBER_PROBLEMS } from "@gongji/domain/shared";
import { z } from "zod";
import { RELEASE_ACTS } from "../ports/release-store.ts";

/** Most articles of one release. */
export const RELEASE_MEMBERS_MAX = 200;

const nameSchema = z.string().trim().min(1).max(80);

/** Which release, and which version of it the sender has seen. */
const releaseChange = { releaseId: z.uuid(), expectedVersion: z.int().min(1) };

/** Which release, and which version of it the sender has seen. */
export const releaseChangeSchema = z.strictObject(releaseChange);
/** Which release, and which version of it the sender has seen. */
export type ReleaseChange = z.infer<typeof releaseChangeSchema>;

/** A new release. */
export const createReleaseSchema = z.strictObject({ name: nameSchema });
/** A release under another name. */
export const renameReleaseSchema = releaseChangeSchema.extend({ name: nameSchema });

/** What is done to the articles that are added: their drafts are shown, or they are taken off show. */
const actSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal(RELEASE_ACTS[0]) }),
  z.strictObject({
    act: z.literal(RELEASE_ACTS[1]),
    kind: z.enum(["gone", "notice"]),
    /** Said to readers. */
    note: z.string().trim().max(500).nullable(),
  }),
]);
/** What a release does to an article. */
export type ReleaseActGiven = z.infer<typeof actSchema>;

/** Articles to be added, or to be changed in another way than before. */
export const addToReleaseSchema = releaseChangeSchema.extend({
  articleIds: z.array(z.uuid()).min(1).max(RELEASE_MEMBERS_MAX),
  does: actSchema,
});
/** Articles to be added to a release. */
export type AddToRelease = z.infer<typeof addToReleaseSchema>;

/** An article to be taken out. */
export const removeFromReleaseSchema = releaseChangeSchema.extend({ articleId: z.uuid() });
/** A time for the release. */
export const planReleaseSchema = releaseChangeSchema.extend({
  publishAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});

/** Which releases to list. */
export const listReleasesSchema = z.strictObject({
  state: z.enum(["open", "done"]).default("open"),
  cursor: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(30),
});
/** Which releases to list. */
export type ListReleases = z.infer<typeof listReleasesSchema>;

/** Why a planned release failed, as it is kept. */
export const releaseFailureSchema = z.object({
  problem: z.string(),
  members: z.array(z.object({ articleId: z.string(), problem: z.enum(MEMBER_PROBLEMS) })),
});

/** A withdrawal as it is kept beside a release that ended it. */
export const withdrawalRecordSchema = z.object({
  kind: z.enum(["redirect", "gone", "notice"]),
  note: z.string().nullable(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  redirectToId: z.string().nullable(),
});
