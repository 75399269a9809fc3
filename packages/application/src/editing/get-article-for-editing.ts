import {
  type Actor,
  articleLinkIds,
  articleState,
  bodyText,
  mayCurateRelated,
  mayEdit,
  publishBlockers,
  roleAllows,
} from "@gongji/domain/article";
import { workingContent } from "../articles/working-edition.ts";
import type { ArticleRecord, ArticleWay, EditorReader } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { toTrashed } from "../trash/trash-time.ts";
import { describeWorkflow, workflowAbilities } from "./describe-workflow.ts";
import type { ArticleForEditing, LinkTarget } from "./editor-dto.ts";

/** The article's state, from its record. */
export function stateOf(article: ArticleRecord): ArticleForEditing["state"] {
  return articleState({
    origin: article.origin,
    hasDraft: article.draft !== null,
    hasLive: article.live !== null,
    withdrawn: article.withdrawal !== null,
    trashed: article.trashed !== null,
    bodyIsEmpty: bodyText(workingContent(article).draft.body) === "",
  });
}

/** What the actor may do with the article now. */
export function abilitiesOf(
  actor: Actor,
  article: ArticleRecord,
  way: ArticleWay,
): ArticleForEditing["abilities"] {
  const isThere = article.trashed === null;
  const mayWrite = mayEdit(actor, article);
  const edit = isThere && mayWrite;
  const withdraw = roleAllows(actor.role, "article.withdraw");
  return {
    edit,
    curateRelated: isThere && mayCurateRelated(actor, article),
    ...workflowAbilities(actor, article, way, {
      edit,
      publish: isThere && roleAllows(actor.role, "article.publish"),
      review: isThere,
    }),
    withdraw: withdraw && article.live !== null && article.withdrawal === null,
    discard: edit && article.draft !== null && article.live !== null,
    reinstate: withdraw && article.withdrawal !== null && article.live !== null,
    trash: edit && article.live === null,
    restoreFromTrash: !isThere && mayWrite,
    purge: !isThere && roleAllows(actor.role, "article.purge"),
  };
}

/**
 * Everything the editing screen shows of one article.
 * @throws ProblemError article.not_found, auth.not_allowed
 */
export async function getArticleForEditing(
  reader: EditorReader,
  actor: Actor,
  articleId: string,
): Promise<ArticleForEditing> {
  if (!roleAllows(actor.role, "article.read")) refuse({ code: "auth.not_allowed", action: "article.read" });
  const found = (await reader.article(articleId)) ?? refuse({ code: "article.not_found" });
  const { article, around, way } = found;
  const { draft, related } = workingContent(article);
  const redirectToId = article.withdrawal?.redirectToId ?? null;
  const linkedIds = articleLinkIds(draft.body);
  const named = [...[...related.pins, ...related.exclusions].map((link) => link.articleId), ...linkedIds];
  const targets = await reader.targets(redirectToId === null ? named : [...named, redirectToId]);
  const target = (id: string): LinkTarget[] => {
    const known = targets.get(id);
    return known ? [known] : [];
  };
  const person = (userId: string | null, name: string | null) =>
    userId === null ? null : { userId, name: name ?? "" };
  return {
    articleId: article.id,
    slug: article.slug,
    version: article.version,
    origin: article.origin,
    state: stateOf(article),
    owner: person(article.ownerId, around.ownerName),
    createdBy: person(article.createdById, around.createdByName),
    createdAt: article.createdAt.toISOString(),
    changedBy: person(article.changedById, article.changedByName),
    changedAt: article.changedAt.toISOString(),
    withdrawal: article.withdrawal && {
      kind: article.withdrawal.kind,
      note: article.withdrawal.note,
      at: article.withdrawal.at.toISOString(),
      redirectTo: redirectToId === null ? null : (target(redirectToId)[0] ?? null),
    },
    trashed: article.trashed && toTrashed(article.trashed),
    stub: around.stub,
    draft,
    hasDraft: article.draft !== null,
    editionNumber: (article.draft ?? article.live)?.number ?? 0,
    live: article.live && {
      editionNumber: article.live.number,
      publishedAt: article.live.publishedAt?.toISOString() ?? "",
      draft: article.live.draft,
    },
    related: {
      pins: related.pins.flatMap((pin) => target(pin.articleId).map((found) => ({ pin, target: found }))),
      exclusions: related.exclusions.flatMap((exclusion) =>
        target(exclusion.articleId).map((found) => ({ exclusion, target: found })),
      ),
    },
    linked: linkedIds.flatMap(target),
    importedFrom: around.importedFrom && {
      ...around.importedFrom,
      breadcrumbs: [...around.importedFrom.breadcrumbs],
      warnings: [...around.importedFrom.warnings],
    },
    blockers: publishBlockers(draft),
    workflow: describeWorkflow(actor, article, way),
    abilities: abilitiesOf(actor, article, way),
  };
}
