/** What can be wrong with facts, their documents or the regions they name. */
export type FactProblemCode =
  | "file.invalid"
  | "document.duplicate"
  | "document.unknown"
  | "region.invalid"
  | "region.unknown"
  | "policy.unknown"
  | "fact.unknown"
  | "fact.no_start"
  | "fact.empty_span"
  | "fact.state_and_value"
  | "fact.value_invalid"
  | "fact.unproven"
  | "fact.before_document"
  | "fact.checked_before_document"
  | "fact.checked_before_start"
  | "fact.overlap";

/** A mistake in a file of facts: which file, where in it, and what to do. Loaders turn the path into a line. */
export type FactProblem = {
  readonly code: FactProblemCode;
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
};
