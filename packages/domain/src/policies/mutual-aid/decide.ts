import {
  type Decide,
  type DecisionContext,
  membership,
  waterfall,
  waterfallSteps,
} from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { MutualAidQuestion } from "./question.ts";
import type { MutualAid } from "./shape.ts";
import type { Area, Relation } from "./words.ts";

type Context = DecisionContext<MutualAid>;

const REACH: Readonly<Record<Area, number>> = {
  "same-pooling-area": 0,
  "same-province": 1,
  "other-province": 2,
};
const BY_MARRIAGE: readonly Relation[] = ["parent-in-law", "child-in-law"];

function checkDonor(question: MutualAidQuestion, context: Context): void {
  const schemes = context.read("donor-schemes");
  if (schemes.state === "unknown") {
    context.gate("donor-insurance", "unknown", [], question.donorScheme, schemes);
    return;
  }
  const needed = schemes.value ?? [];
  const state = needed.includes(question.donorScheme) ? "met" : "failed";
  context.gate("donor-insurance", state, needed, question.donorScheme, schemes);
}

function checkRelation(question: MutualAidQuestion, context: Context): void {
  const listed = context.read("relatives");
  const { state, reading } = membership(listed, context.read("wider-relatives"), question.relation);
  context.gate("relation", state, listed.value ?? [], question.relation, reading);
  if (state === "failed" && BY_MARRIAGE.includes(question.relation)) {
    context.note("local-widening-unverified", question.relation);
  }
}

/** Beyond the verified reach there were pilots nobody has listed, so it is unknown and never a no. */
function checkArea(question: MutualAidQuestion, context: Context): void {
  const area = context.read("area");
  const there = question.recipientRegion ?? context.region;
  const needed = context.regions.distance(context.region, there);
  const reached = area.state === "set" && REACH[area.value] >= REACH[needed];
  context.gate("area", reached ? "met" : "unknown", needed, area.value, area);
}

function checkUse(question: MutualAidQuestion, context: Context): void {
  const listed = context.read("payable");
  const { state, reading } = membership(listed, context.read("wider-payable"), question.use);
  context.gate("use", state, listed.value ?? [], question.use, reading);
}

function checkRecipient(question: MutualAidQuestion, context: Context): void {
  const { use, recipientScheme } = question;
  if (recipientScheme !== "none") return;
  const insuredFor = context.read("insured-for");
  if (insuredFor.state === "unknown")
    context.gate("recipient-insured", "unknown", use, recipientScheme, insuredFor);
  else if (insuredFor.value?.includes(use))
    context.gate("recipient-insured", "failed", use, recipientScheme, insuredFor);
  else context.gate("recipient-insured", "met", use, recipientScheme, insuredFor);
}

function splitAmount(question: MutualAidQuestion, context: Context): { paid: Fen; rest: Fen } | null {
  const { amountFen, quotaFen } = question;
  const locked = context.read("locked-quota");
  if (locked.state !== "set") return null;
  context.note("quota-locked", null, locked);
  if (amountFen === undefined || quotaFen === undefined) return null;
  const payers = [{ payer: "shared-amount", available: quotaFen }];
  const split = waterfall(amountFen, payers);
  if (context.tracing)
    for (const step of waterfallSteps(amountFen, payers, "shared-amount")) context.step(step);
  return { paid: split.allocations[0]?.amount ?? amountFen, rest: split.rest };
}

/** May the donor's account pay this for this person, here, on this day? All five conditions are always tested. */
export const decideMutualAid: Decide<MutualAid> = (question, context) => {
  checkDonor(question, context);
  checkRelation(question, context);
  checkArea(question, context);
  checkUse(question, context);
  checkRecipient(question, context);

  const split = splitAmount(question, context);
  const documents = context.read("documents");
  if (documents.state === "unknown") context.note("documents-unverified", null, documents);
  const channels = context.read("channels");
  if (channels.state === "unknown") context.note("channels-unverified", null, channels);
  return context.yes({
    documents: documents.value,
    channels: channels.value,
    sharedPaysFen: split?.paid ?? null,
    restFen: split?.rest ?? null,
  });
};
