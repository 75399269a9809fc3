import type { Decide, DecisionContext, Reading } from "../../policy/index.ts";
import { addFen, FOREVER, minFen, type PlainDate, subtractFen, ZERO_FEN } from "../../shared/index.ts";
import type { OnlinePurchaseQuestion } from "./question.ts";
import type { OnlinePurchase, OnlinePurchaseOutcome } from "./shape.ts";

type Context = DecisionContext<OnlinePurchase>;
type Question = OnlinePurchaseQuestion;

/** The day it opens, where the rule after a none is a yes; only ever told, never decided by. */
function opensOn(open: Reading<true>, context: Context): PlainDate | null {
  if (!context.tracing || open.to === FOREVER) return null;
  return context.readAt("open", open.to).state === "set" ? open.to : null;
}

function checkOpen(context: Context): void {
  const open = context.read("open");
  if (open.state === "set") context.gate("open", "met", open.from, context.on, open);
  else if (open.state === "none") context.gate("open", "failed", opensOn(open, context), context.on, open);
  else {
    context.gate("open", "unknown", null, context.on, open);
    context.note("city-by-city", null, open);
  }
}

function on<V>(reading: Reading<readonly V[]>, value: V): "met" | "failed" | "unknown" {
  if (reading.state === "unknown") return "unknown";
  return reading.value?.includes(value) ? "met" : "failed";
}

function checkItem({ item, deliveryFeeFen }: Question, context: Context): void {
  const items = context.read("items");
  context.gate("item", on(items, item), items.value ?? [], item, items);
  const told = deliveryFeeFen !== undefined && deliveryFeeFen > ZERO_FEN;
  if (items.state === "set" && (told || item === "delivery-fee"))
    context.note("delivery-fee-own", deliveryFeeFen ?? null, items);
}

/** The own account needs employee insurance; a relative's account is the donor's to have. */
function checkPayer({ payer, scheme }: Question, context: Context): void {
  const payers = context.read("payers");
  context.gate("payer", on(payers, payer), payers.value ?? [], payer, payers);
  if (payer === "family-account") context.note("see-mutual-aid", null);
  if (payer !== "own-account") return;
  const schemes = context.read("account-schemes");
  context.gate("account", on(schemes, scheme), schemes.value ?? [], scheme, schemes);
}

function checkPharmacy({ listedPharmacy, platform }: Question, context: Context): void {
  const count = context.read("pharmacies");
  if (listedPharmacy !== undefined) {
    context.gate("pharmacy", listedPharmacy ? "met" : "failed", true, listedPharmacy, count);
  } else if (count.state === "set") context.note("pharmacies", count.value, count);
  if (platform === undefined) return;
  const platforms = context.read("platforms");
  if (!platforms.value?.includes(platform)) context.note("platform-unverified", platform, platforms);
}

/** The account pays the goods as far as it goes; the delivery fee is always the buyer's own. */
function pays(question: Question, context: Context): OnlinePurchaseOutcome {
  const { priceFen, balanceFen } = question;
  if (priceFen === undefined || balanceFen === undefined) return NOT_TOLD;
  const delivery = question.deliveryFeeFen ?? ZERO_FEN;
  const accountPaysFen = minFen(priceFen, balanceFen);
  const cashFen = addFen(subtractFen(priceFen, accountPaysFen), delivery);
  if (context.tracing) {
    context.amount("account-pays", accountPaysFen);
    context.amount("delivery", delivery);
    context.amount("cash", cashFen);
  }
  return { accountPaysFen, cashFen };
}

const NOT_TOLD: OnlinePurchaseOutcome = Object.freeze({ accountPaysFen: null, cashFen: null });

/** May this be bought online on the account, here, on this day? Every condition is tested. */
export const decideOnlinePurchase: Decide<OnlinePurchase> = (question, context) => {
  checkOpen(context);
  checkItem(question, context);
  checkPayer(question, context);
  checkPharmacy(question, context);
  const verdict = context.yes(NOT_TOLD);
  return verdict.answer === "yes" ? context.yes(pays(question, context)) : verdict;
};
