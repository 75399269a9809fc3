import { z } from "zod";

/**
 * How sure a statement is: the provision's own text was read, an official text is quoted elsewhere, only a
 * secondary page says so, or nobody has verified it.
 */
export const GRADES = ["statute", "official-quote", "secondary", "unverified"] as const;
/** How sure a statement is, surest first. */
export type Grade = (typeof GRADES)[number];

/** A document an answer rests on. */
export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  issuer: z.string().trim().max(100).optional(),
  /** The document's number, e.g. 国办发〔2024〕38号. */
  number: z.string().trim().max(60).optional(),
  issuedOn: z.iso.date().optional(),
  /** Where in the document: article, clause, page. */
  locator: z.string().trim().max(100).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  grade: z.enum(GRADES),
});
/** A document an answer rests on, with how sure the reference is. */
export type Source = z.infer<typeof sourceSchema>;
