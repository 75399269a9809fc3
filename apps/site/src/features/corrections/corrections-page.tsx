import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { NoteBox } from "#lib/note-box.tsx";
import { pathsIn } from "#lib/paths.ts";
import type { CorrectionProblem } from "./correction-problem.ts";

const TEXT_MAX = 2_000;

/** What the address of the form says. */
export interface CorrectionsAsked {
  /** The answer it is about; null for the site as a whole. */
  readonly article: { readonly slug: string; readonly title: string } | null;
  readonly isSent: boolean;
  readonly problem: CorrectionProblem | null;
  /** What was written and not taken in. */
  readonly text: string | undefined;
}

/** The form to say what is wrong, and what came of sending it. It works without scripts. */
export function CorrectionsPage({ asked, locale }: { asked: CorrectionsAsked; locale: Locale }) {
  const { corrections: t } = messagesIn(locale);
  const paths = pathsIn(locale);
  const { article, isSent, problem } = asked;
  if (isSent) {
    return (
      <div className="max-w-measure space-y-4 py-6">
        <h1 className="text-3xl font-bold">{t.sent}</h1>
        <p>{t.sentHint}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {article ? (
            <a className="link" href={paths.article(article.slug)}>
              {t.backToAnswer}
            </a>
          ) : null}
          <a className="link" href={paths.corrections({ article: article?.slug })}>
            {t.another}
          </a>
        </p>
      </div>
    );
  }
  const describedBy = problem === "text" ? "text-hint text-error" : "text-hint";
  return (
    <div className="max-w-measure">
      <h1 className="text-3xl font-bold">{t.title}</h1>
      <p className="mt-3">{t.lead}</p>
      {problem !== null && problem !== "text" ? (
        <NoteBox tone="danger">
          <p role="alert">{t.problems[problem]}</p>
        </NoteBox>
      ) : null}
      <form action={paths.sendCorrection} method="post" className="mt-6 space-y-5">
        <p>
          <span className="font-medium">{article ? t.about : t.aboutSite}</span>
          {article ? (
            <>
              {locale === "zh-CN" ? "：" : ": "}
              <a lang="zh-CN" className="link" href={paths.article(article.slug)}>
                {article.title}
              </a>
            </>
          ) : null}
        </p>
        {article ? <input type="hidden" name="article" value={article.slug} /> : null}
        <div>
          <label htmlFor="text" className="font-medium">
            {t.text}
          </label>
          <p id="text-hint" className="text-base text-ink-soft">
            {t.textHint}
          </p>
          {problem === "text" ? (
            <p id="text-error" role="alert" className="mt-1 font-medium text-danger">
              {t.problems.text}
            </p>
          ) : null}
          <textarea
            id="text"
            name="text"
            required
            minLength={4}
            maxLength={TEXT_MAX}
            rows={7}
            defaultValue={asked.text}
            aria-describedby={describedBy}
            aria-invalid={problem === "text" || undefined}
            className="field mt-2"
          />
        </div>
        <p className="sr-only" aria-hidden="true">
          <label>
            {t.leaveEmpty}
            <input name="website" type="text" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <button type="submit" className="button-primary">
          {t.send}
        </button>
      </form>
    </div>
  );
}
