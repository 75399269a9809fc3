import { z } from "zod";
import { bilingualSchema } from "../shared/index.ts";

const wordsSchema = z.record(z.string(), z.array(z.string()));

const propertySchema = z.object({
  zh: z.string(),
  en: z.string(),
  field: z.enum(["choice", "flag", "money", "count", "date", "region", "ratio"]),
  hint: bilingualSchema.optional(),
  options: z.record(z.string(), bilingualSchema).optional(),
  unit: z.string().optional(),
  when: wordsSchema.optional(),
  usual: z.union([z.string(), z.boolean()]).optional(),
  inYears: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const schemaSchema = z.object({
  properties: z.record(z.string(), propertySchema),
  required: z.array(z.string()).default([]),
});

/** A field of a question's form, in the order a form shows them. */
export type FormField = z.infer<typeof propertySchema> & {
  readonly name: string;
  readonly required: boolean;
};

/** The fields of a question's form, from its JSON Schema; one that no kind of ours has written is refused. */
export function readQuestionForm(schema: unknown): readonly FormField[] {
  const { properties, required } = schemaSchema.parse(schema);
  return Object.entries(properties).map(([name, property]) => ({
    ...property,
    name,
    required: required.includes(name),
  }));
}

/** Whether a field matters while the others hold these words. */
export function fieldMatters(
  { when }: Pick<FormField, "when">,
  words: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(when ?? {}).every(([name, allowed]) => allowed.includes(String(words[name])));
}
