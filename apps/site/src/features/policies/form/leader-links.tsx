import type { FormField } from "@gongji/domain/policy";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import type { PolicyCase } from "../load-case.ts";
import { canonicalQuery } from "./canonical-query.ts";
import { paramOf } from "./question-params.ts";
import { readForm } from "./read-form.ts";

/** What can be asked of a kind, as links: each shows the fields that matter for it and keeps what was filled in. */
export function LeaderLinks({
  asked,
  leader,
  locale,
}: {
  asked: PolicyCase;
  leader: FormField;
  locale: Locale;
}) {
  const { common } = messagesIn(locale);
  const { allFields, params, regions, description, form } = asked;
  const href = (word: string): string => {
    const { answer: _, ...kept } = { ...params, [paramOf(leader)]: word };
    const led = readForm(allFields, kept, [...regions.values()]);
    const isWhole = led.fields.length === 1;
    const query = canonicalQuery({ ...led, isAsked: led.isAsked || isWhole }, kept, {
      region: params.region ?? null,
      on: params.on ?? null,
    });
    return pathsIn(locale).policy(description.kind, Object.fromEntries(query));
  };
  return (
    <nav aria-label={common.inThisLanguage(leader)}>
      <p className="mb-2 font-medium">{common.inThisLanguage(leader)}</p>
      <ul className="flex flex-wrap gap-2">
        {Object.entries(leader.options ?? {}).map(([word, label]) => (
          <li key={word}>
            <a
              href={href(word)}
              aria-current={form.question[leader.name] === word ? "true" : undefined}
              className="choice"
            >
              {common.inThisLanguage(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
