import {
  createArticle,
  moveArticle,
  pinRelated,
  publishArticle,
  reinstateArticle,
  saveDraft,
  withdrawArticle,
} from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import type { ArticleDraft } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import { firstSlugOf, linkOf, type Model, type ModelArticle, pinsOf } from "./published-model.ts";

/** Something an editor does to an article, as far as its state allows. */
export interface EditorStep {
  readonly article: number;
  readonly other: number;
  readonly does: "publish" | "gone" | "redirect" | "notice" | "reinstate" | "move";
  readonly categoryKey: "mutual-aid" | "other";
}

/** Does what the steps say, and keeps the book of what readers should see. */
export interface ModelEditor {
  readonly model: () => Model;
  /** The articles' ids. */
  readonly ids: readonly string[];
  /**
   * Prepares a step. Answers what readers should see once it is done, and how to do it; null when the article's
   * state does not allow it.
   */
  readonly prepare: (
    step: EditorStep,
  ) => Promise<{ readonly model: Model; readonly run: () => Promise<void> } | null>;
}

function draftOf(title: string, categoryKey: string, linkedId: string | null): ArticleDraft {
  const marks = linkedId === null ? [] : [{ type: "articleLink" as const, attrs: { articleId: linkedId } }];
  const text = { type: "text" as const, text: `${title}的正文`, marks };
  return {
    ...completeDraft(title),
    categoryKey,
    body: { type: "doc", content: [{ type: "paragraph", content: [text] }] },
  };
}

/** Creates the articles as drafts that pin and link to one another. */
export async function openModelEditor(
  { context, actors }: { context: CommandContext; actors: EditorialRoom["actors"] },
  count: number,
): Promise<ModelEditor> {
  const ids: string[] = [];
  const versions: number[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(
      await createArticle(context, actors.editor, { title: `题目${index}`, slug: firstSlugOf(index) }),
    );
    versions.push(1);
  }
  const change = (article: number) => {
    const expectedVersion = versions[article] ?? 0;
    versions[article] = expectedVersion + 1;
    return { articleId: ids[article] ?? "", expectedVersion };
  };
  let publications = 0;
  let model: Model = ids.map(
    (_, index): ModelArticle => ({
      slug: firstSlugOf(index),
      title: "",
      categoryKey: "mutual-aid",
      publishedAt: 0,
      state: "draft",
      redirectTo: null,
    }),
  );
  const changed = (article: number, more: Partial<ModelArticle>): Model => {
    model = model.map((known, index) => (index === article ? { ...known, ...more } : known));
    return model;
  };
  // The list belongs to the first draft, and goes with every later one.
  for (let index = 0; index < count; index += 1) {
    for (const target of pinsOf(index, count)) {
      const pin = { targetId: ids[target] ?? "", position: null, reason: null, expiresOn: null };
      await pinRelated(context, actors.editor, { ...change(index), ...pin });
    }
  }

  return {
    model: () => model,
    ids,
    async prepare({ article, other, does, categoryKey }) {
      const { state } = model[article] ?? { state: "draft" };
      if (does === "publish") {
        publications += 1;
        const title = `题目${article} 第${publications}版`;
        const draft = draftOf(title, categoryKey, ids[linkOf(article, count)] ?? null);
        const save = { saveId: context.newId(), auto: false, draft };
        await saveDraft(context, actors.editor, { ...change(article), ...save });
        const on = {
          title,
          categoryKey,
          publishedAt: publications,
          state: "live",
          redirectTo: null,
        } as const;
        const publication = change(article);
        return {
          model: changed(article, on),
          run: () => publishArticle(context, PLATFORM, publication),
        };
      }
      if (does === "move") {
        if (state === "draft") return null;
        publications += 1;
        const movement = { ...change(article), slug: `moved-${article}-${publications}` };
        return {
          model: changed(article, { slug: movement.slug }),
          run: () => moveArticle(context, actors.publisher, movement),
        };
      }
      if (does === "reinstate") {
        if (state === "draft" || state === "live") return null;
        const reinstatement = change(article);
        return {
          model: changed(article, { state: "live", redirectTo: null }),
          run: () => reinstateArticle(context, actors.publisher, reinstatement),
        };
      }
      if (state !== "live" || other === article) return null;
      if (does === "redirect" && model[other]?.state !== "live") return null;
      const redirectTo = does === "redirect" ? other : null;
      const redirectToId = redirectTo === null ? null : (ids[redirectTo] ?? null);
      const withdrawal = { ...change(article), kind: does, note: null, redirectToId };
      return {
        model: changed(article, { state: does, redirectTo }),
        run: () => withdrawArticle(context, actors.publisher, withdrawal),
      };
    },
  };
}
