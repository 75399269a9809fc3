import {
  type Citation,
  citationSchema,
  type FactSnapshot,
  type FactVersion,
  factVersionSchema,
  renderVersion,
} from "@gongji/domain/policy";
import { bilingualSchema } from "@gongji/domain/shared";
import { z } from "zod";
import { policyOfFact, refuseInput } from "./named-policy.ts";

/** A document that facts rest on. */
export const listedDocumentSchema = citationSchema
  .omit({ locator: true, role: true, grade: true, says: true })
  .extend({ /** How many versions of facts, not counting corrected ones, rest on it. */ versions: z.int() });
/** A document that facts rest on. */
export type ListedDocument = z.infer<typeof listedDocumentSchema>;

/** A document with everything that rests on it. */
export const readDocumentSchema = listedDocumentSchema.extend({
  rests: z.array(
    z.object({
      kind: z.string(),
      kindTitle: bilingualSchema,
      title: bilingualSchema,
      version: factVersionSchema.omit({ citations: true, claims: true }),
      /** How this document bears on it. */
      citation: citationSchema.pick({ locator: true, role: true, grade: true, says: true }),
    }),
  ),
});
/** A document with everything that rests on it. */
export type ReadDocument = z.infer<typeof readDocumentSchema>;

function* current(facts: FactSnapshot): Generator<{ version: FactVersion; citation: Citation }> {
  for (const version of facts.all()) {
    if (version.supersededAt !== null) continue;
    for (const citation of version.citations) yield { version, citation };
  }
}

/** Every document a fact rests on, latest first. */
export function listDocuments(facts: FactSnapshot): ListedDocument[] {
  const byId = new Map<string, ListedDocument>();
  for (const { citation } of current(facts)) {
    const { id, ...document } = citation.document;
    const known = byId.get(id);
    byId.set(id, { document: id, ...document, versions: (known?.versions ?? 0) + 1 });
  }
  return [...byId.values()].sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0));
}

/**
 * A document and the fact versions that rest on it, corrected ones left out.
 * @throws ProblemError input.invalid
 */
export function readDocument(facts: FactSnapshot, document: string): ReadDocument {
  const listed = listDocuments(facts).find((at) => at.document === document);
  if (!listed) return refuseInput("document", `no fact rests on a document ${document}`);
  const rests = [...current(facts)].filter(({ citation }) => citation.document.id === document);
  return {
    ...listed,
    rests: rests.map(({ version, citation }) => {
      const policy = policyOfFact(version.fact);
      const { citations: _, claims: __, ...plain } = renderVersion(version, policy);
      const { locator, role, grade, says } = citation;
      return {
        kind: policy.kind,
        kindTitle: policy.title,
        title: policy.facts[version.fact.slice(policy.kind.length + 1)]?.title ?? policy.title,
        version: plain,
        citation: { locator, role, grade, says },
      };
    }),
  };
}
