import type { EditorRouter } from "@gongji/api/editor";
import type { TRPCClient } from "@trpc/client";
import type { ListedArticle } from "#lib/contract.ts";
import { addInTurn, takeOutInTurn } from "#lib/releases/add-in-turn.ts";
import { type BulkChoice, NEW_RELEASE, presentProperties, propertiesFor } from "./bulk-choice.ts";

/** What became of one article: nothing, because it was so already, or something that can be taken back. */
export type Applied = { readonly undo: () => Promise<unknown> } | null;

type Client = TRPCClient<EditorRouter>;

/** The choice with what it needs: a release that is to be made is there afterwards. */
export async function prepareChoice(client: Client, choice: BulkChoice): Promise<BulkChoice> {
  if (choice.kind !== "release" || !choice.value?.startsWith(NEW_RELEASE)) return choice;
  const name = choice.value.slice(NEW_RELEASE.length).trim();
  return { ...choice, value: (await client.releases.create.mutate({ name })).releaseId };
}

/** Does to one article what was chosen, by its ordinary command and with the version that was seen. */
export async function applyChoice(
  client: Client,
  choice: BulkChoice,
  article: ListedArticle,
): Promise<Applied> {
  const seen = { articleId: article.articleId, expectedVersion: article.version };
  const properties = propertiesFor(choice, article);
  if (properties) return await applyProperties(client, properties, article);
  if (choice.kind === "owner") {
    const before = article.owner?.userId ?? null;
    if (before === choice.value) return null;
    const { articleId, version } = await client.articles.setOwner.mutate({ ...seen, ownerId: choice.value });
    return {
      undo: () => client.articles.setOwner.mutate({ articleId, expectedVersion: version, ownerId: before }),
    };
  }
  if (choice.kind === "submit") {
    if (article.stage === "submitted") return null;
    const submission = { note: choice.value, expiry: null };
    const { articleId, version } = await client.workflow.submit.mutate({ ...seen, ...submission });
    return { undo: () => client.workflow.recall.mutate({ articleId, expectedVersion: version }) };
  }
  if (choice.kind === "release") {
    const releaseId = choice.value ?? "";
    const { articleId } = article;
    const before = await client.releases.ofArticle.query({ articleId });
    if (before.release?.releaseId === releaseId) return null;
    await addInTurn(client, { releaseId, articleId, does: { act: "publish" } });
    return { undo: () => takeOutInTurn(client, { releaseId, articleId }) };
  }
  if (choice.kind === "trash") {
    const { articleId, version } = await client.trash.put.mutate({ ...seen, reason: choice.value });
    return { undo: () => client.trash.restore.mutate({ articleId, expectedVersion: version }) };
  }
  const withdrawal = { kind: "gone" as const, note: choice.value, redirectToId: null };
  const { articleId, version } = await client.articles.withdraw.mutate({ ...seen, ...withdrawal });
  return { undo: () => client.articles.reinstate.mutate({ articleId, expectedVersion: version }) };
}

async function applyProperties(
  client: Client,
  properties: NonNullable<ReturnType<typeof propertiesFor>>,
  article: ListedArticle,
): Promise<Applied> {
  const { articleId, version } = article;
  const before = presentProperties(properties, article);
  if (JSON.stringify(before) === JSON.stringify(properties)) return null;
  const after = await client.articles.setProperties.mutate({
    articleId,
    expectedVersion: version,
    properties,
  });
  const seen = { articleId, expectedVersion: after.version };
  return {
    // An article that had no draft before has none again.
    undo: () =>
      article.hasDraft
        ? client.articles.setProperties.mutate({ ...seen, properties: before })
        : client.articles.discardDraft.mutate(seen),
  };
}
