import { goneDocument, PROBLEM_TYPE, problemDocument } from "@gongji/api/rest";
import { type Answer, etagOf } from "./answer.ts";
import { unwrapData } from "./wrapped-data.ts";

/** Where an answer is asked for. */
export interface RestPlace {
  /** How it is called in the log. */
  readonly route: string;
  /** The address of the article that has the slug, in the place of the one that was asked for. */
  readonly articleAt: (slug: string) => string;
}

const forms = new WeakMap<Answer, Answer>();

/**
 * The answer as REST gives it: bare data, with the status that says what came of the call. Data are the bytes of the
 * answer itself, so that both forms take room once, and what drops one drops the other.
 */
export function restForm(answer: Answer, place: RestPlace): Answer {
  const known = forms.get(answer);
  if (known) return known;
  const form = makeForm(answer, place);
  forms.set(answer, form);
  return form;
}

function makeForm(answer: Answer, { route, articleAt }: RestPlace): Answer {
  const { outcome, hash } = answer;
  const form = (bytes: Buffer, differs: Partial<Answer> = {}): Answer => {
    const identity = { encoding: "identity" as const, bytes, etag: etagOf(hash, "identity") };
    return { ...answer, route, identity, encoded: {}, formOf: answer, ...differs };
  };
  const refusal = (document: { readonly status: number }) =>
    form(Buffer.from(JSON.stringify(document)), { status: document.status, contentType: PROBLEM_TYPE });
  switch (outcome.kind) {
    case "data":
      return form(unwrapData(answer.identity.bytes));
    case "moved": {
      const location = articleAt(outcome.slug);
      return form(unwrapData(answer.identity.bytes), { status: 301, location });
    }
    case "gone":
      return refusal(goneDocument(outcome));
    case "refused":
      return refusal(problemDocument(outcome.problem));
  }
}
