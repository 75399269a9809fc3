import { fullRegionName } from "@gongji/domain/shared";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import type { PolicyCase } from "../load-case.ts";
import { writeDay, writeField } from "../write-field.ts";

/** What was asked, in words, so that a link that was sent can be understood. */
export function AskedSummary({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { form, regions, region, on } = asked;
  const rows = form.fields.flatMap((field) => {
    const value = form.question[field.name];
    return value === undefined
      ? []
      : [{ name: common.inThisLanguage(field), text: writeField(field, value, regions, locale) }];
  });
  rows.push({ name: policies.region, text: fullRegionName(regions, region, locale) });
  rows.push({ name: policies.date, text: writeDay(on, locale) });
  return (
    <>
      <dl aria-label={policies.question} className="flex flex-wrap gap-x-5 gap-y-1 text-base">
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt className="mr-2 inline text-ink-soft">{name}</dt>
            <dd className="inline font-medium">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print mt-2 text-base lg:hidden">
        <a className="link" href="#question">
          {policies.changeCase}
        </a>
      </p>
    </>
  );
}
