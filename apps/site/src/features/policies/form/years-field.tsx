import { messagesIn } from "#lib/messages.ts";
import { FieldFrame, type FieldParts } from "./field-frame.tsx";
import { yearsParams } from "./question-params.ts";

/** A time in two boxes, years and months. */
export function YearsField(parts: FieldParts & { id: string }) {
  const { id, field, params, locale } = parts;
  const { policies } = messagesIn(locale);
  const names = yearsParams(field);
  const label = messagesIn(locale).common.inThisLanguage(field);
  return (
    <FieldFrame {...parts} isGroup>
      <span className="flex items-center gap-2">
        {[
          { name: names.years, unit: policies.yearsUnit, key: id },
          { name: names.months, unit: policies.units.months, key: `${id}-months` },
        ].map(({ name, unit, key }) => (
          <span key={name} className="flex items-center gap-2">
            <input
              id={key}
              name={name}
              type="text"
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
              aria-label={`${label} ${unit}`}
              defaultValue={params[name]}
              className="field max-w-20"
            />
            <span className="text-ink-soft">{unit}</span>
          </span>
        ))}
      </span>
    </FieldFrame>
  );
}
