import type { Decide, DecisionContext } from "../../policy/index.ts";
import { addFen, type Fen, minFen, subtractFen, ZERO_FEN } from "../../shared/index.ts";
import type { SettlementQuestion } from "./question.ts";
import type { Settlement, SettlementOutcome } from "./shape.ts";
import { donorsOf, split } from "./split.ts";
import type { Order } from "./words.ts";

type Context = DecisionContext<Settlement>;

/** Whether the accounts may pay at all; asked only of accounts that have money. False where sharing is ruled out. */
function checkPayers(own: Fen, donors: number, context: Context): boolean {
  if (own > ZERO_FEN) {
    const use = context.read("own-use");
    context.gate("own-use", use.state === "set" ? "met" : "unknown", null, own, use);
  }
  if (donors === 0) return true;
  const sharing = context.read("sharing");
  const state = sharing.state === "set" ? "met" : sharing.state === "none" ? "failed" : "unknown";
  context.gate("sharing", state, null, donors, sharing);
  const locked = context.read("locked-quota");
  if (locked.state === "set") context.note("quota-locked", null, locked);
  return state !== "failed";
}

function checkSeveral(donors: number, context: Context): boolean {
  const several = context.read("several-donors");
  const state = several.state === "set" ? "met" : "unknown";
  return context.gate("several-donors", state, null, donors, several) === "met";
}

/** With one account there is nothing to put in order; with more, every open rule is reported. */
function checkOrder(
  own: Fen,
  donors: number,
  context: Context,
): { readonly order: Order; readonly limit: number | null } | null {
  const severalSettled = donors < 2 || checkSeveral(donors, context);
  const ownFirst = context.read("own-first");
  const order = context.read("order");
  const atOnce = context.read("donors-at-once");
  const ownSettled = ownFirst.state === "set" || own === ZERO_FEN || donors === 0;
  const orderSettled = order.state === "set" || donors < 2;
  const limitSettled = atOnce.state !== "unknown" || donors < 2;
  context.gate("own-first", ownSettled ? "met" : "unknown", ownFirst.value, donors, ownFirst);
  context.gate("order", orderSettled ? "met" : "unknown", order.value, donors, order);
  context.gate("donors-at-once", limitSettled ? "met" : "unknown", atOnce.value, donors, atOnce);
  if (ownSettled && orderSettled && limitSettled && severalSettled)
    return { order: order.value ?? "as-bound", limit: atOnce.value };
  return null;
}

/** Arithmetic that holds whatever the order: together the accounts cannot pay more than they have. */
function remarkBounds(question: SettlementQuestion, available: readonly Fen[], context: Context): void {
  if (!context.tracing) return;
  let sum = question.ownFen;
  for (const amount of available) sum = addFen(sum, amount);
  const accounts = minFen(sum, question.burdenFen);
  context.note("in-any-order", { accounts, cash: subtractFen(question.burdenFen, accounts) });
}

function keepSteps(
  burden: Fen,
  own: Fen,
  available: readonly Fen[],
  paid: SettlementOutcome,
  context: Context,
) {
  context.amount("burden", burden);
  let remaining = subtractFen(burden, paid.ownPaysFen);
  context.step({
    op: "allocate",
    quantity: "own-account",
    payer: "own",
    available: own,
    amount: paid.ownPaysFen,
    remaining,
  });
  paid.donorsPayFen.forEach((amount, index) => {
    if (amount === ZERO_FEN) return;
    remaining = subtractFen(remaining, amount);
    const payer = `donor-${index + 1}`;
    const has = available[index] ?? ZERO_FEN;
    context.step({ op: "allocate", quantity: "shared-account", payer, available: has, amount, remaining });
  });
  context.amount("cash", paid.cashFen);
}

/** Who pays how much: where the order cannot matter, by arithmetic; where it can, only by a verified rule. */
export const decideSettlement: Decide<Settlement> = (question, context) => {
  const { burdenFen, ownFen } = question;
  const available = donorsOf(question);
  let donors = 0;
  if (burdenFen > ZERO_FEN) for (const amount of available) if (amount > ZERO_FEN) donors++;
  const own = burdenFen > ZERO_FEN ? ownFen : ZERO_FEN;
  const shared = checkPayers(own, donors, context);
  const rule = checkOrder(own, donors, context);
  if (rule === null) {
    if (shared) {
      context.note("practice-differs", null);
      remarkBounds(question, available, context);
    }
    return context.refuse();
  }
  const paid = split(burdenFen, own, available, rule.order, rule.limit);
  if (context.tracing) keepSteps(burdenFen, own, available, paid, context);
  return context.value(paid);
};
