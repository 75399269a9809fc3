import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { questionParams } from "../form/question-params.ts";
import type { PolicyCase } from "../load-case.ts";
import { writeDay, writeField } from "../write-field.ts";

/** Most changes of one field that are told. */
const CHANGES_MAX = 4;

/** What would give an answer: single changes, each a link to the question changed that way. */
export function NearestList({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { description, allFields, answer, regions, region, on, form } = asked;
  const counted = new Map<string, number>();
  const changes = (answer?.explained.nearest ?? []).filter(({ field }) => {
    // Another thing to ask is another question, not another answer.
    if (field === form.leader?.name) return false;
    const count = (counted.get(field) ?? 0) + 1;
    counted.set(field, count);
    return count <= CHANGES_MAX && (field === "on" || allFields.some(({ name }) => name === field));
  });
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="nearest">
      <h2 id="nearest" className="text-2xl font-semibold">
        {policies.nearest}
      </h2>
      <p className="mt-1 text-base text-ink-soft">{policies.nearestIntro}</p>
      <ul className="mt-3 space-y-3">
        {changes.map(({ field: name, to, answer: changed, headline }) => {
          const field = allFields.find((at) => at.name === name);
          const question = name === "on" ? form.question : { ...form.question, [name]: to };
          const query = {
            region: region.code,
            on: name === "on" ? String(to) : on,
            ...questionParams(allFields, question),
          };
          const label = field
            ? policies.nearestField(common.inThisLanguage(field), writeField(field, to, regions, locale))
            : policies.nearestDay(writeDay(String(to), locale));
          return (
            <li key={`${name}-${String(to)}`} className="reason" data-state="met">
              <span aria-hidden="true" className="reason-mark">
                →
              </span>
              <div>
                <a className="link font-medium" href={pathsIn(locale).policy(description.kind, query)}>
                  {label}
                </a>
                <p className="text-base">
                  {policies.answers[changed]} · {common.inThisLanguage(headline)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
