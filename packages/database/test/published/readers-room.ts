import { createArticle, publishArticle } from "@gongji/application";
import type { PublishedReader } from "@gongji/application/published";
import type { ArticleDraft } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import type { Pin } from "@gongji/domain/related";
import type pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { createPublishedPool, createPublishedReader } from "../../src/published/index.ts";
import { completeDraft, type EditorialRoom, openEditorialRoom } from "../../src/testing/editorial-room.ts";

/** An editorial room, and readers before it who see what is published there. */
export interface ReadersRoom extends EditorialRoom {
  readonly pool: pg.Pool;
  readonly published: PublishedReader;
  /** Publishes an article and answers its id. Its version is 2 afterwards. */
  readonly publish: (
    slug: string,
    article?: { readonly draft?: Partial<ArticleDraft>; readonly pins?: readonly (string | Pin)[] },
  ) => Promise<string>;
}

/** Opens a readers' room for the tests of a file. */
export function openReadersRoom(): () => ReadersRoom {
  const editorial = openEditorialRoom();
  let room: ReadersRoom | undefined;
  beforeAll(() => {
    const pool = createPublishedPool({ url: editorial().url, poolSize: 2 });
    const publish: ReadersRoom["publish"] = async (slug, { draft = {}, pins = [] } = {}) => {
      const { context, actors } = editorial();
      const title = draft.title ?? `题目 ${slug}`;
      const articleId = await createArticle(context, actors.editor, {
        title,
        slug,
        draft: { ...completeDraft(title), ...draft },
        related: {
          pins: pins.map((pin) =>
            typeof pin === "string" ? { articleId: pin, reason: null, expiresOn: null } : pin,
          ),
          exclusions: [],
        },
      });
      await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
      return articleId;
    };
    room = { ...editorial(), pool, published: createPublishedReader(pool), publish };
  });
  afterAll(() => room?.pool.end());
  return () => {
    if (!room) throw new Error("The room opens before the first test, not before.");
    return room;
  };
}
