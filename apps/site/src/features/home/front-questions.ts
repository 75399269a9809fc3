import { type PublishedArticle, problemOf } from "@gongji/client";
import { api } from "#lib/api.ts";

/** The questions on the front page, by the names of their addresses; those that are not on show are left out. */
const FRONT_QUESTIONS = [
  "can-family-see-my-records",
  "can-family-use-my-card",
  "may-relatives-use-my-account",
  "share-account-in-wuhan",
  "does-family-account-reimburse",
  "out-of-area-filing",
] as const;

/** The questions people ask, in the publisher's order. */
export async function frontQuestions(): Promise<readonly PublishedArticle[]> {
  const answers = await Promise.all(
    FRONT_QUESTIONS.map((slug) =>
      api()
        .articles.bySlug.query({ slug })
        .catch((error: unknown) => {
          if (problemOf(error)?.code === "article.not_found") return null;
          throw error;
        }),
    ),
  );
  return answers.flatMap((answer) =>
    answer?.kind === "article" && !answer.article.notice ? [answer.article] : [],
  );
}
