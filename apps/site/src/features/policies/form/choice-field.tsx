import { messagesIn } from "#lib/messages.ts";
import { described, FieldFrame, type FieldParts } from "./field-frame.tsx";
import { paramOf } from "./question-params.ts";

/** Most options that are shown side by side; more of them are a list to open. */
const RADIOS_MAX = 4;

/** A choice among words, or yes and no. */
export function ChoiceField(parts: FieldParts & { id: string }) {
  const { id, field, params, problem, locale } = parts;
  const { common, policies } = messagesIn(locale);
  const name = paramOf(field);
  const options =
    field.field === "flag"
      ? [
          { word: "yes", label: policies.yes },
          { word: "no", label: policies.no },
        ]
      : Object.entries(field.options ?? {}).map(([word, label]) => ({
          word,
          label: common.inThisLanguage(label),
        }));
  const usual = typeof field.usual === "boolean" ? (field.usual ? "yes" : "no") : field.usual;
  const chosen = params[name] ?? usual ?? "";
  if (options.length > RADIOS_MAX) {
    return (
      <FieldFrame {...parts}>
        <select
          id={id}
          name={name}
          defaultValue={chosen}
          required={field.required}
          className="field"
          {...described(id, field.hint !== undefined, problem !== undefined)}
        >
          <option value="">{field.required ? policies.pleaseChoose : policies.notSure}</option>
          {options.map(({ word, label }) => (
            <option key={word} value={word}>
              {label}
            </option>
          ))}
        </select>
      </FieldFrame>
    );
  }
  const shown = field.required ? options : [...options, { word: "", label: policies.notSure }];
  return (
    <FieldFrame {...parts} isGroup>
      <div className="flex flex-wrap gap-2">
        {shown.map(({ word, label }, index) => (
          <label key={word} className="radio-pill">
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={name}
              value={word}
              defaultChecked={chosen === word}
              required={field.required}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
