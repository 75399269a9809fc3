"use client";

import type { ReactNode } from "react";

/** A choice among a few, each with a word on what follows from it. */
export function ChoiceList<T extends string>({
  name,
  legend,
  value,
  choices,
  onChange,
}: {
  name: string;
  legend: ReactNode;
  value: T;
  choices: readonly { readonly value: T; readonly label: ReactNode; readonly hint?: ReactNode }[];
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="space-y-2">
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex cursor-pointer items-start gap-3 rounded-lg border px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            {...(choice.hint ? { "aria-describedby": `${name}-${choice.value}` } : {})}
            className="mt-1.5 accent-accent outline-none!"
          />
          <span>
            <span className="block text-sm font-medium">{choice.label}</span>
            {choice.hint ? (
              <span id={`${name}-${choice.value}`} className="block text-xs text-ink-soft">
                {choice.hint}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
