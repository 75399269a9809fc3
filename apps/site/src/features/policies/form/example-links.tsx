import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import type { PolicyCase } from "../load-case.ts";
import { questionParams } from "./question-params.ts";
import { ANSWER_PARAM } from "./read-form.ts";

/** Questions to begin with; each leads to its answer, from which it can be changed. */
export function ExampleLinks({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { description, allFields } = asked;
  if (description.examples.length === 0) return null;
  return (
    <section aria-labelledby="examples" className="no-print">
      <h2 id="examples" className="text-xl font-semibold">
        {policies.tryThese}
      </h2>
      <ul className="mt-3 space-y-2">
        {description.examples.map(({ asks, region, question }) => {
          const params = questionParams(allFields, question);
          const isBare = Object.keys(params).length < 2;
          const query = { region, ...params, ...(isBare && { [ANSWER_PARAM]: "1" }) };
          return (
            <li key={asks.en}>
              <a className="link" href={pathsIn(locale).policy(description.kind, query)}>
                {common.inThisLanguage(asks)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
