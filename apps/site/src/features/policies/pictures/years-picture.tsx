import type { ExplainedAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { writeMonths } from "../write-field.ts";
import { yearsOf } from "./years-of.ts";

/** How much of the needed years is paid, and what is missing. */
export function YearsPicture({
  decision,
  question,
  locale,
}: {
  decision: ExplainedAnswer["decision"];
  question: Readonly<Record<string, unknown>>;
  locale: Locale;
}) {
  const { pictures } = messagesIn(locale).policies;
  const rows = yearsOf(decision, question);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="years">
      <h2 id="years" className="text-2xl font-semibold">
        {pictures.years}
      </h2>
      <dl className="mt-3 space-y-4">
        {rows.map(({ key, paid, needed }) => {
          const missing = Math.max(0, needed - paid);
          const filled = Math.min(100, (paid / Math.max(1, needed)) * 100);
          return (
            <div key={key}>
              <dt className="font-medium">{key === "all" ? pictures.yearsInAll : pictures.yearsHere}</dt>
              <dd>
                <svg aria-hidden="true" width="100%" height={28} className="mt-1 block">
                  <rect width="100%" height={28} rx={6} className="years-whole" />
                  <rect width={`${filled}%`} height={28} rx={6} className="years-paid" />
                </svg>
                <p className="mt-1 text-base">
                  {pictures.yearsOf(writeMonths(paid, locale), writeMonths(needed, locale))}
                  {" · "}
                  <strong>
                    {missing === 0 ? pictures.yearsDone : pictures.yearsMissing(writeMonths(missing, locale))}
                  </strong>
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
