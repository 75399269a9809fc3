import type { FormField } from "@gongji/domain/policy";
import { fullRegionName } from "@gongji/domain/shared";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import type { PolicyCase } from "../load-case.ts";
import { described, ProblemNote, REGION_LIST } from "./field-frame.tsx";
import { firstFields } from "./first-fields.ts";
import { LeaderLinks } from "./leader-links.tsx";
import { QuestionField } from "./question-field.tsx";
import { paramOf } from "./question-params.ts";
import { ANSWER_PARAM } from "./read-form.ts";

/** The form of a question: what is asked, the case, the place and the day. It works without scripts. */
export function QuestionForm({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { description, form, params, regions, region, on, placeProblems } = asked;
  const { leader } = form;
  const nameOf = (code: string) => {
    const named = regions.get(code);
    return named ? fullRegionName(regions, named, locale) : code;
  };
  const deciding = asked.answer?.explained.nearest.map(({ field }) => field);
  const { first, folded } = firstFields(form, params, description.examples, deciding);
  // An answer that lacks something about the case says so, and leads here.
  const isOpen = asked.answer?.explained.decision.missing.some(({ fact }) => fact === null) ?? false;
  const fieldOf = (field: FormField) => (
    <QuestionField
      key={field.name}
      field={field}
      params={params}
      problem={form.problems[field.name]}
      offered={form.offered[field.name]}
      locale={locale}
      {...(field.field === "region" &&
        form.question[field.name] !== undefined && { shown: nameOf(String(form.question[field.name])) })}
    />
  );
  const hasProblems = Object.keys(form.problems).length > 0 || Object.keys(placeProblems).length > 0;
  return (
    <div className="space-y-6">
      {leader ? <LeaderLinks asked={asked} leader={leader} locale={locale} /> : null}
      <form
        action={pathsIn(locale).policy(description.kind)}
        className="question-form space-y-6"
        data-tidy
        data-live={policies.liveStale}
      >
        {hasProblems && form.isAsked ? (
          <p role="alert" className="rounded-lg bg-danger-soft px-4 py-3 font-medium text-danger">
            {policies.problems.heading}
          </p>
        ) : null}
        {leader ? (
          <input type="hidden" name={paramOf(leader)} value={String(form.question[leader.name] ?? "")} />
        ) : null}
        {first.map(fieldOf)}
        {folded.length === 0 ? null : (
          <details className="fold" open={isOpen}>
            <summary>{policies.moreFields(folded.length)}</summary>
            <div className="mt-4 space-y-6">{folded.map(fieldOf)}</div>
          </details>
        )}
        <div className="space-y-1.5">
          <label htmlFor="field-region" className="block font-medium">
            {policies.region}
          </label>
          <p id="field-region-hint" className="text-base text-ink-soft">
            {policies.regionHint}
          </p>
          <input
            id="field-region"
            name="region"
            list={REGION_LIST}
            required
            autoComplete="off"
            maxLength={40}
            defaultValue={placeProblems.region ? params.region : nameOf(region.code)}
            className="field"
            data-region-box={params.region === undefined ? "" : undefined}
            {...described("field-region", true, placeProblems.region !== undefined)}
          />
          {placeProblems.region ? (
            <ProblemNote
              id="field-region"
              problem={placeProblems.region}
              offered={placeProblems.offered}
              locale={locale}
            />
          ) : null}
        </div>
        <div className="space-y-1.5">
          <label htmlFor="field-on" className="block font-medium">
            {policies.date}
          </label>
          <p id="field-on-hint" className="text-base text-ink-soft">
            {policies.dateMeans(common.inThisLanguage(description.dayMeans))}
          </p>
          <input
            id="field-on"
            name="on"
            type="date"
            required
            defaultValue={on}
            className="field max-w-56"
            {...described("field-on", true, placeProblems.on !== undefined)}
          />
          {placeProblems.on ? (
            <ProblemNote id="field-on" problem={placeProblems.on} offered={undefined} locale={locale} />
          ) : null}
        </div>
        <datalist id={REGION_LIST}>
          {[...regions.keys()].map((code) => (
            <option key={code} value={nameOf(code)} />
          ))}
        </datalist>
        <button type="submit" name={ANSWER_PARAM} value="1" className="button-primary">
          {policies.answerIt}
        </button>
      </form>
    </div>
  );
}
