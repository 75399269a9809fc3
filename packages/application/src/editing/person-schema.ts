import { z } from "zod";

/** Somebody as shown beside what they did; null for the platform itself. */
export const personSchema = z.object({ userId: z.string(), name: z.string() }).nullable();
