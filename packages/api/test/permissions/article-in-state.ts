import { createArticle, publishArticle, saveDraft, trashArticle, withdrawArticle } from "@gongji/application";
import { completeDraft, type EditorialRoom } from "@gongji/database/testing/editorial-room";
import { type ArticleState, emptyDraft, PLATFORM } from "@gongji/domain/article";

/** An article made for one call, with everything a procedure may name. */
export interface Subject {
  readonly articleId: string;
  readonly expectedVersion: number;
  /** An article on show that is not in its list. */
  readonly otherId: string;
  /** The article that is pinned in it. */
  readonly pinnedId: string;
  /** The article that is excluded from it. */
  readonly excludedId: string;
  readonly revisionId: string;
  /** A colleague who looks after nothing yet. */
  readonly colleagueId: string;
}

/** Articles other than the subject: one to add, one pinned, one excluded. All on show. */
export interface Bystanders {
  readonly otherId: string;
  readonly pinnedId: string;
  readonly excludedId: string;
}

/** Makes the bystanders of a room. */
export async function makeBystanders({ context, actors }: EditorialRoom): Promise<Bystanders> {
  const make = async (title: string): Promise<string> => {
    const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
    await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
    return articleId;
  };
  return { otherId: await make("旁一"), pinnedId: await make("旁二"), excludedId: await make("旁三") };
}

/** Makes an article of the creator's in the state. */
export async function makeSubject(
  room: EditorialRoom,
  bystanders: Bystanders,
  state: ArticleState,
  creator: "author" | "editor",
): Promise<Subject> {
  const { context, actors, reader, database } = room;
  const title = `${state} of ${creator}`;
  const isStub = state === "stub";
  const articleId = await createArticle(context, actors[creator], {
    title,
    draft: isStub ? emptyDraft(title) : completeDraft(title),
    related: {
      pins: [{ articleId: bystanders.pinnedId, reason: null, expiresOn: null }],
      exclusions: [{ articleId: bystanders.excludedId, reason: null }],
    },
  });
  if (isStub) await database.article.update({ where: { id: articleId }, data: { origin: "stub" } });
  let expectedVersion = 1;
  if (state === "live" || state === "live_with_draft" || state === "withdrawn") {
    await publishArticle(context, PLATFORM, { articleId, expectedVersion });
    expectedVersion += 1;
  }
  if (state === "live_with_draft") {
    const save = { saveId: context.newId(), auto: false, draft: completeDraft(`${title} changed`) };
    await saveDraft(context, actors.editor, { articleId, expectedVersion, ...save });
    expectedVersion += 1;
  }
  if (state === "withdrawn") {
    const withdrawal = { kind: "gone" as const, note: null, redirectToId: null };
    await withdrawArticle(context, actors.publisher, { articleId, expectedVersion, ...withdrawal });
    expectedVersion += 1;
  }
  if (state === "trashed") {
    await trashArticle(context, actors.editor, { articleId, expectedVersion, reason: null });
    expectedVersion += 1;
  }
  const { items } = await reader.revisions(articleId, null, 50);
  const revisionId = items.at(-1)?.revisionId ?? "";
  return {
    articleId,
    expectedVersion,
    ...bystanders,
    revisionId,
    colleagueId: actors.publisher.userId ?? "",
  };
}
