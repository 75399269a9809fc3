import { z } from "zod";

/** Which article, and which version of it the sender has seen. Every change names both. */
export const articleChange = { articleId: z.uuid(), expectedVersion: z.int().min(1) };

/** A reason in an editor's words. */
export const reasonSchema = z.string().trim().max(200).nullable();
