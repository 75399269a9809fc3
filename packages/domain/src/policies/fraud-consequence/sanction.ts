import type { DecisionContext, FactName, FactValue, Reading } from "../../policy/index.ts";
import { type Fen, timesFen, ZERO_FEN } from "../../shared/index.ts";
import type { MoneyRange, Range } from "./facts.ts";
import type { FraudQuestion } from "./question.ts";
import type { FraudConsequence, Sanction } from "./shape.ts";

/** The context of this kind. */
export type Context = DecisionContext<FraudConsequence>;

/** The rule of the day the act was done; of the day asked about where no day of the act is told. */
export function ruleOf<K extends FactName<FraudConsequence>>(
  name: K,
  question: FraudQuestion,
  context: Context,
): Reading<FactValue<FraudConsequence, K>> {
  return question.actOn === undefined ? context.read(name) : context.readAt(name, question.actOn);
}

/** No fine at all; null stands for a fine that stays open. */
export const NO_FINE: Range = Object.freeze({ least: 0, most: 0 });

const NOTHING: Sanction = Object.freeze({
  type: "sanction",
  refunds: false,
  refundFen: null,
  instalments: false,
  suspends: null,
  suspensionLeastMonths: null,
  suspensionMostMonths: null,
  suspendedUntilCooperation: false,
  fineLeastTimes: null,
  fineMostTimes: null,
  fineLeastFen: null,
  fineMostFen: null,
});

function refundOf(question: FraudQuestion, context: Context): Fen | null {
  const { amountFen } = question;
  if (amountFen === undefined) {
    context.note("amount-missing", null);
    return null;
  }
  return context.amount("refund", amountFen);
}

/** So many times the amount; nothing is nothing even where no amount is told. */
function times(amount: Fen | null, count: number): Fen | null {
  if (count === 0) return ZERO_FEN;
  return amount === null ? null : timesFen(amount, count);
}

/** The refund, a fine of so many times the amount, and a suspension of so many months. */
export function sanctionOf(
  question: FraudQuestion,
  context: Context,
  fine: Range | null,
  suspension: Range | null,
  suspends: "settlement" | "services" = "settlement",
): Sanction {
  const refund = refundOf(question, context);
  const least = fine === null ? null : times(refund, fine.least);
  const most = fine === null ? null : times(refund, fine.most);
  if (least !== null && most !== null) {
    context.amount("fine-least", least);
    context.amount("fine-most", most);
  }
  return {
    ...NOTHING,
    refunds: true,
    refundFen: refund,
    suspends: suspension === null ? null : suspends,
    suspensionLeastMonths: suspension?.least ?? null,
    suspensionMostMonths: suspension?.most ?? null,
    fineLeastTimes: fine?.least ?? null,
    fineMostTimes: fine?.most ?? null,
    fineLeastFen: least,
    fineMostFen: most,
  };
}

/** A fine between two fixed amounts, whatever the fund lost. */
export function fixedFine(context: Context, fine: MoneyRange): Sanction {
  context.amount("fine-least", fine.least);
  context.amount("fine-most", fine.most);
  return { ...NOTHING, fineLeastFen: fine.least, fineMostFen: fine.most };
}

/** Only the money goes back. */
export function refundOnly(question: FraudQuestion, context: Context, instalments: boolean): Sanction {
  return { ...sanctionOf(question, context, NO_FINE, null), instalments };
}

/** Suspended while the investigation is refused; refund and fine wait for its result. */
export const SUSPENDED_MEANWHILE: Sanction = Object.freeze({
  ...NOTHING,
  suspends: "settlement",
  suspendedUntilCooperation: true,
});
