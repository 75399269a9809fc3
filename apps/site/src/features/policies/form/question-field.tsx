import { messagesIn } from "#lib/messages.ts";
import { unitOf } from "../write-field.ts";
import { ChoiceField } from "./choice-field.tsx";
import { described, FieldFrame, type FieldParts, REGION_LIST } from "./field-frame.tsx";
import { paramOf } from "./question-params.ts";
import { YearsField } from "./years-field.tsx";

/** One field of a question's form. */
export function QuestionField(parts: FieldParts) {
  const { field, params, problem, locale, shown } = parts;
  const id = `field-${field.name}`;
  if (field.field === "choice" || field.field === "flag") return <ChoiceField {...parts} id={id} />;
  if (field.inYears) return <YearsField {...parts} id={id} />;
  const name = paramOf(field);
  const unit = unitOf(field);
  const isNumber = field.field === "money" || field.field === "count" || field.field === "ratio";
  return (
    <FieldFrame {...parts} id={id}>
      <span className="flex items-center gap-2">
        <input
          id={id}
          name={name}
          type={field.field === "date" ? "date" : "text"}
          defaultValue={shown ?? params[name]}
          required={field.required}
          autoComplete="off"
          maxLength={40}
          {...(field.field === "region" && { list: REGION_LIST })}
          {...(isNumber && { inputMode: field.field === "money" ? "decimal" : "numeric" })}
          {...described(id, field.hint !== undefined, problem !== undefined)}
          className={isNumber ? "field max-w-48" : "field"}
        />
        {unit === null ? null : (
          <span className="text-ink-soft">{messagesIn(locale).policies.units[unit]}</span>
        )}
      </span>
    </FieldFrame>
  );
}
