import {
  type Decide,
  type DecisionContext,
  type GateState,
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

function checkDonor(question: MutualAidQuestion, context: Context): GateState {
  const schemes = context.read("donor-schemes");
  if (schemes.state === "unknown") {
    return context.gate("donor-insurance", "unknown", [], question.donorScheme, schemes);
  }
  const needed = schemes.value ?? [];
  const state = needed.includes(question.donorScheme) ? "met" : "failed";
  return context.gate("donor-insurance", state, needed, question.donorScheme, schemes);
}

function checkRelation(question: MutualAidQuestion, context: Context): GateState {
  const listed = context.read("relatives");
  const { state, reading } = membership(listed, context.read("wider-relatives"), question.relation);
  context.gate("relation", state, listed.value ?? [], question.relation, reading);
  if (state === "failed" && BY_MARRIAGE.includes(question.relation)) {
    context.note("local-widening-unverified", question.relation);
  }
  return state;
}

/** Beyond the verified reach there were pilots nobody has listed, so it is unknown and never a no. */
function checkArea(question: MutualAidQuestion, context: Context): void {
  const area = context.read("area");
  const { recipientRegion, recipientPlace = "same-pooling-area" } = question;
  const needed =
    recipientRegion === undefined
      ? recipientPlace
      : context.regions.distance(context.region, recipientRegion);
  const reached = area.state === "set" && REACH[area.value] >= REACH[needed];
  context.gate("area", reached ? "met" : "unknown", needed, area.value, area);
}

function checkUse(question: MutualAidQuestion, context: Context): GateState {
  const listed = context.read("payable");
  const { state, reading } = membership(listed, context.read("wider-payable"), question.use);
  return context.gate("use", state, listed.value ?? [], question.use, reading);
}

function checkRecipient(question: MutualAidQuestion, context: Context): GateState {
  const { use, recipientScheme } = question;
  if (recipientScheme !== "none") return "met";
  const insuredFor = context.read("insured-for");
  const listed = insuredFor.value?.includes(use) ? "failed" : "met";
  const state = insuredFor.state === "unknown" ? "unknown" : listed;
  return context.gate("recipient-insured", state, use, recipientScheme, insuredFor);
}

function splitAmount(
  question: MutualAidQuestion,
  refused: boolean,
  context: Context,
): { paid: Fen; rest: Fen } | null {
  const { amountFen, quotaFen } = question;
  const locked = context.read("locked-quota");
  if (locked.state !== "set" || refused) return null;
  context.note("quota-locked", null, locked);
  if (amountFen === undefined || quotaFen === undefined) return null;
  const payers = [{ payer: "shared-amount", available: quotaFen }];
  const split = waterfall(amountFen, payers);
  if (context.tracing)
    for (const step of waterfallSteps(amountFen, payers, "shared-amount")) context.step(step);
  return { paid: split.allocations[0]?.amount ?? amountFen, rest: split.rest };
}

/**
 * May the donor's account pay this for this person, here, on this day? All five conditions are always tested; how it
 * is set up is told only where none refuses it.
 */
export const decideMutualAid: Decide<MutualAid> = (question, context) => {
  const donor = checkDonor(question, context);
  const relation = checkRelation(question, context);
  checkArea(question, context);
  const use = checkUse(question, context);
  const recipient = checkRecipient(question, context);
  const refused = [donor, relation, use, recipient].includes("failed");

  const split = splitAmount(question, refused, context);
  const documents = context.read("documents");
  const channels = context.read("channels");
  if (!refused) {
    if (documents.state === "unknown") context.note("documents-unverified", null, documents);
    if (channels.state === "unknown") context.note("channels-unverified", null, channels);
  }
  return context.yes({
    documents: documents.value,
    channels: channels.value,
    sharedPaysFen: split?.paid ?? null,
    restFen: split?.rest ?? null,
  });
};
