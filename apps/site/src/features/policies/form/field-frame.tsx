import type { PlacedRegion } from "@gongji/client";
import type { FormField } from "@gongji/domain/policy";
import type { ReactNode } from "react";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import type { FieldProblem, Params } from "./read-field.ts";

/** The list every field for a place offers its names from. */
export const REGION_LIST = "regions";

/** What a field of the form is drawn from. */
export interface FieldParts {
  readonly field: FormField;
  readonly params: Params;
  readonly problem: FieldProblem | undefined;
  readonly offered: readonly PlacedRegion[] | undefined;
  readonly locale: Locale;
  /** What stands in the box, where that is not what was written. */
  readonly shown?: string;
}

/** What ties a control to its hint and to what is wrong with it. */
export function described(id: string, hasHint: boolean, hasProblem: boolean) {
  const ids = [hasHint && `${id}-hint`, hasProblem && `${id}-problem`].filter((part) => part !== false);
  return {
    ...(ids.length > 0 && { "aria-describedby": ids.join(" ") }),
    ...(hasProblem && { "aria-invalid": true as const }),
  };
}

/** A label, its hint, its control and what is wrong with it. */
export function FieldFrame({
  id,
  field,
  problem,
  offered,
  locale,
  isGroup = false,
  children,
}: Omit<FieldParts, "params"> & { id: string; isGroup?: boolean; children: ReactNode }) {
  const { common, policies } = messagesIn(locale);
  const label = (
    <>
      {common.inThisLanguage(field)}
      {field.required ? null : (
        <span className="ml-2 text-sm font-normal whitespace-nowrap text-ink-soft">{policies.optional}</span>
      )}
    </>
  );
  const notes = (
    <>
      {field.hint ? (
        <p id={`${id}-hint`} className="text-base text-ink-soft">
          {common.inThisLanguage(field.hint)}
        </p>
      ) : null}
      {children}
      {problem ? <ProblemNote id={id} problem={problem} offered={offered} locale={locale} /> : null}
    </>
  );
  if (isGroup) {
    const hint = described(id, field.hint !== undefined, problem !== undefined)["aria-describedby"];
    return (
      <fieldset className="space-y-1.5" aria-describedby={hint}>
        <legend className="mb-1.5 font-medium">{label}</legend>
        {notes}
      </fieldset>
    );
  }
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {notes}
    </div>
  );
}

/** What is wrong with a field, and which places could be meant. */
export function ProblemNote({
  id,
  problem,
  offered,
  locale,
}: {
  id: string;
  problem: FieldProblem;
  offered: readonly PlacedRegion[] | undefined;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const names = (offered ?? []).map((region) => common.nameOf(region));
  return (
    <p id={`${id}-problem`} className="text-base text-danger">
      {policies.problems[problem]}
      {names.length > 0 ? new Intl.ListFormat(locale, { type: "disjunction" }).format(names) : null}
    </p>
  );
}
