import type { ExplainedAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { BenefitCalendar } from "./benefit-calendar.tsx";
import { BillBar } from "./bill-bar.tsx";
import { payersOf } from "./payers-of.ts";
import { TierPicture } from "./tier-picture.tsx";
import { YearsPicture } from "./years-picture.tsx";

/** The answer as a picture, where it has something to draw. */
export function AnswerPicture(parts: {
  decision: ExplainedAnswer["decision"];
  question: Readonly<Record<string, unknown>>;
  locale: Locale;
}) {
  const { decision, question, locale } = parts;
  const bill = payersOf(decision, question, locale);
  return (
    <>
      {bill ? <BillBar {...bill} locale={locale} /> : null}
      <TierPicture decision={decision} locale={locale} />
      <YearsPicture {...parts} />
      <BenefitCalendar {...parts} />
    </>
  );
}
