import type { EditorRouter } from "@gongji/api/editor";
import type { TRPCClient } from "@trpc/client";
import type { inferProcedureInput } from "@trpc/server";
import type { Release } from "#lib/contract.ts";

type Client = Pick<TRPCClient<EditorRouter>, "releases">;

let before: Promise<unknown> = Promise.resolve();

/** Does one thing after the other: each change of a release needs the version the one before has made. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = before.then(work, work);
  before = turn.catch(() => undefined);
  return turn;
}

/** Adds an article to a release as it is then; several at once wait for each other. */
export function addInTurn(
  client: Client,
  {
    releaseId,
    articleId,
    does,
  }: {
    releaseId: string;
    articleId: string;
    does: inferProcedureInput<EditorRouter["releases"]["add"]>["does"];
  },
): Promise<Release> {
  return inTurn(async () => {
    const { version: expectedVersion } = await client.releases.get.query({ releaseId });
    return await client.releases.add.mutate({ releaseId, expectedVersion, articleIds: [articleId], does });
  });
}

/** Takes an article out of a release as it is then; several at once wait for each other. */
export function takeOutInTurn(
  client: Client,
  { releaseId, articleId }: { releaseId: string; articleId: string },
): Promise<Release> {
  return inTurn(async () => {
    const { version: expectedVersion } = await client.releases.get.query({ releaseId });
    return await client.releases.takeOut.mutate({ releaseId, expectedVersion, articleId });
  });
}
