import { createArticle, publishArticle } from "@gongji/application";
import { createSignInUser } from "@gongji/application/users";
import { hashPassword } from "@gongji/database/identity";
import {
  completeDraft,
  type EditorialRoom,
  openEditorialRoom,
} from "@gongji/database/testing/editorial-room";
import type { ArticleDraft, Role } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import { afterAll, beforeAll } from "vitest";
import { createLog, readEnvironment, startApi } from "../src/index.ts";

/** Where the console of the tests is opened. */
export const ADMIN_ORIGIN = "http://localhost:3000";
/** The password of everybody in the tests. */
export const PASSWORD = "richtig-batterie-7";

/** A running API before an editorial room of its own. */
export interface ApiRoom extends EditorialRoom {
  readonly apiUrl: string;
  /** Everything the server has logged. */
  readonly logLines: string[];
  /** Publishes an article and answers its id; its version is 2 afterwards. */
  readonly publish: (slug: string, draft?: Partial<ArticleDraft>) => Promise<string>;
  /** Adds somebody who can sign in, and answers their id. */
  readonly addUser: (email: string, role: Role) => Promise<string>;
}

/** Starts an API for the tests of a file. */
export function openApi(environment: NodeJS.ProcessEnv = {}): () => ApiRoom {
  const editorial = openEditorialRoom();
  let room: ApiRoom | undefined;
  let stop = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const { url, context, actors, database } = editorial();
    const logLines: string[] = [];
    const api = await startApi(
      readEnvironment({
        DATABASE_URL: url,
        PORT: "0",
        AUTH_SECRET: "a secret of at least thirty-two characters",
        ADMIN_ORIGIN,
        ...environment,
      }),
      createLog("info", (line) => logLines.push(line)),
    );
    stop = api.stop;
    room = {
      ...editorial(),
      apiUrl: api.url,
      logLines,
      async publish(slug, draft = {}) {
        const title = draft.title ?? `题目 ${slug}`;
        const whole = { ...completeDraft(title), ...draft };
        const articleId = await createArticle(context, actors.editor, { title, slug, draft: whole });
        await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
        return articleId;
      },
      async addUser(email, role) {
        const user = { email, name: email, role, password: PASSWORD };
        await createSignInUser({ ...context, now: () => new Date(), hashPassword }, user);
        return (await database.user.findUniqueOrThrow({ where: { email } })).id;
      },
    };
  });
  afterAll(() => stop());
  return () => {
    if (!room) throw new Error("The API runs from the first test on, not before.");
    return room;
  };
}
