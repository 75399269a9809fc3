import { createArticle, publishArticle, withdrawArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import type { ApiRoom } from "./open-api.ts";

/** Text made to break out of HTML. */
export const HOSTILE = '<img src=x onerror="document.title=1">';

/** Publishes what the examples show: an article with links and hostile text, one moved, one taken back. */
export async function publishExampleArticles(room: ApiRoom): Promise<void> {
  const { publish, context, actors } = room;
  const targetId = await publish("target", { title: "哪些亲属能用" });
  const text = (value: string, ...marks: { type: "bold" | "italic" }[]) => ({
    type: "text" as const,
    text: value,
    marks,
  });
  const draft = {
    ...completeDraft("家庭共济怎么绑定"),
    body: {
      type: "doc" as const,
      content: [
        { type: "heading" as const, attrs: { level: 2 as const }, content: [text(HOSTILE)] },
        {
          type: "paragraph" as const,
          content: [
            text("详见"),
            {
              type: "text" as const,
              text: "哪些亲属",
              marks: [{ type: "articleLink" as const, attrs: { articleId: targetId } }],
            },
            text("和", { type: "bold" }),
            {
              type: "text" as const,
              text: "官网",
              marks: [{ type: "link" as const, attrs: { href: "https://example.org/" } }],
            },
          ],
        },
      ],
    },
  };
  const articleId = await createArticle(context, actors.editor, {
    title: draft.title,
    slug: "bind",
    draft,
    related: { pins: [{ articleId: targetId, reason: null, expiresOn: null }], exclusions: [] },
  });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  for (const [slug, kind] of [
    ["moved", "redirect"],
    ["taken-back", "gone"],
  ] as const) {
    const id = await publish(slug);
    const redirectToId = kind === "redirect" ? articleId : null;
    const withdrawal = { kind, note: "办法已失效", redirectToId };
    await withdrawArticle(context, actors.publisher, { articleId: id, expectedVersion: 2, ...withdrawal });
  }
}
