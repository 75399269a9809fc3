import { type Actor, asSecondPerson, draftStage, voidedStep } from "@gongji/domain/article";
import type { ArticleRecord, ArticleWay, Expiry, ReviewStepRecord } from "../ports/index.ts";
import { onItsWay } from "../workflow/draft-on-its-way.ts";
import { openEmergency } from "../workflow/review-emergency.ts";
import type { ReviewStepShown, Workflow } from "./workflow-dto.ts";

/** Most steps of a draft that are shown. */
const STEPS_SHOWN = 20;

function toShown(step: ReviewStepRecord, contentHash: string): ReviewStepShown {
  const { id, kind, actor, at, note } = step;
  const current = step.contentHash === contentHash;
  return { stepId: id, kind, by: actor && { ...actor }, at: at.toISOString(), note, current };
}

function toExpiry(expiry: Expiry | null | undefined): Workflow["draftExpiry"] {
  return expiry ? { at: expiry.at.toISOString(), kind: expiry.kind } : null;
}

function emergencyOf(way: ArticleWay): Workflow["emergency"] {
  const open = openEmergency(way.liveSteps);
  if (!open?.dueAt) return null;
  const { at, actor, note, dueAt } = open;
  return {
    ...{ at: at.toISOString(), dueAt: dueAt.toISOString() },
    ...{ by: actor && { ...actor }, reason: note ?? "" },
  };
}

/** Where the article's draft stands, and what is planned, as one of the room sees it. */
export function describeWorkflow(
  actor: Actor,
  { draft, live }: Pick<ArticleRecord, "draft" | "live">,
  way: ArticleWay,
): Workflow {
  const expire = way.waiting.find(({ kind, editionId }) => kind === "expire" && editionId === live?.id);
  const shared = {
    liveExpiry: toExpiry(expire?.expiryKind ? { at: expire.at, kind: expire.expiryKind } : null),
    emergency: emergencyOf(way),
    wrote: actor.userId !== null && way.writers.has(actor.userId),
    secondPeople: way.secondPeople,
  };
  if (!draft) {
    return { ...shared, stage: null, steps: [], voided: null, publication: null, draftExpiry: null };
  }
  const on = onItsWay(draft, way.draftSteps, way.waiting);
  const stage = draftStage(on);
  const planned = way.waiting.find(({ kind }) => kind === "publish");
  const voided = voidedStep(on);
  const isOnItsWay = stage === "submitted" || stage === "approved" || stage === "scheduled";
  const last = on.steps.findLast((step) => step.contentHash === draft.contentHash);
  return {
    ...shared,
    stage,
    steps: on.steps
      .slice(-STEPS_SHOWN)
      .map((step) => toShown(step, draft.contentHash))
      .toReversed(),
    voided: voided && toShown(voided, draft.contentHash),
    publication:
      stage === "scheduled" && planned
        ? { at: planned.at.toISOString(), by: planned.createdBy && { ...planned.createdBy } }
        : null,
    draftExpiry: isOnItsWay ? toExpiry(last?.expiry) : null,
  };
}

/** What the actor may do with the draft now, step by step; what the server would accept. */
export function workflowAbilities(
  actor: Actor,
  { draft, live }: Pick<ArticleRecord, "draft" | "live">,
  way: ArticleWay,
  may: { readonly edit: boolean; readonly publish: boolean; readonly review: boolean },
) {
  const stage = draft && draftStage(onItsWay(draft, way.draftSteps, way.waiting));
  const isApproved = stage === "approved" || stage === "scheduled";
  const isOnItsWay = isApproved || stage === "submitted";
  const emergency = live && openEmergency(way.liveSteps);
  const involved = new Set([...way.liveWriters, ...(emergency?.actor ? [emergency.actor.userId] : [])]);
  return {
    submit: may.edit && draft !== null && stage !== "submitted",
    recall: may.edit && isOnItsWay,
    approve: may.review && stage === "submitted" && asSecondPerson(actor, way.writers).ok,
    requestChanges: may.review && isOnItsWay && asSecondPerson(actor, new Set()).ok,
    publish: may.publish && (isApproved || (draft !== null && actor.userId === null)),
    publishInEmergency: may.publish && draft !== null && !isApproved,
    plan: may.publish && isApproved,
    cancelPlan: may.publish && stage === "scheduled",
    reviewEmergency: Boolean(emergency) && asSecondPerson(actor, involved).ok,
  };
}
