import type { ExplainedAnswer } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import type { Payer } from "./bill-bar.tsx";

/** A bill that was split, and what has to be said about it. */
export interface SplitBill {
  readonly payers: readonly Payer[];
  readonly note?: string;
}

type Decision = ExplainedAnswer["decision"];
type Amounts = Readonly<Record<string, unknown>>;

function amountsOf(value: unknown): Amounts {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function fen(amounts: Amounts, name: string): number | null {
  const amount = amounts[name];
  return typeof amount === "number" ? amount : null;
}

/** What the remark that holds in any order says: what the accounts pay together, and what is left for cash. */
function inAnyOrder({ reasons }: Decision): Amounts {
  const remark = reasons.find((reason) => reason.type === "note" && reason.code === "in-any-order");
  return remark?.type === "note" ? amountsOf(remark.evidence) : {};
}

/**
 * Who pays how much of the bill an answer splits; null where it splits none, or where a part of it stayed open. The
 * parts of every kind add up to the bill.
 */
export function payersOf(
  decision: Decision,
  question: Readonly<Record<string, unknown>>,
  locale: Locale,
): SplitBill | null {
  const { pictures } = messagesIn(locale).policies;
  const out = amountsOf(decision.outcome);
  const part = (look: Payer["look"], key: string, name: string, amount: number | null): Payer | null =>
    amount === null ? null : { key, name, amount, look };
  const whole = (parts: readonly (Payer | null)[], note?: string): SplitBill | null => {
    const payers = parts.filter((payer) => payer !== null);
    if (payers.length !== parts.length || payers.every(({ amount }) => amount === 0)) return null;
    return { payers, ...(note !== undefined && { note }) };
  };
  switch (decision.kind) {
    case "mutual-aid-settlement": {
      if (decision.answer === "value") {
        const donors = Array.isArray(out.donorsPayFen) ? out.donorsPayFen : [];
        return whole([
          part("own", "own", pictures.ownAccount, fen(out, "ownPaysFen")),
          ...donors.flatMap((amount, index) =>
            question[`donor${index + 1}Fen`] === undefined
              ? []
              : [part("shared", `donor-${index}`, pictures.donor(index + 1), Number(amount))],
          ),
          part("cash", "cash", pictures.cash, fen(out, "cashFen")),
        ]);
      }
      const any = inAnyOrder(decision);
      return whole(
        [
          part("shared", "accounts", pictures.accounts, fen(any, "accounts")),
          part("cash", "cash", pictures.cash, fen(any, "cash")),
        ],
        pictures.anyOrder,
      );
    }
    case "receipt":
      return whole([
        part("fund", "fund", pictures.fund, fen(out, "fundPaidFen")),
        ...(fen(question, "otherFundsFen") === null
          ? []
          : [part("extra", "other", pictures.otherFunds, fen(question, "otherFundsFen"))]),
        part("own", "own-share", pictures.ownShare, fen(out, "ownShareFen")),
        part("cash", "out-of-scope", pictures.outOfScope, fen(out, "outOfScopeFen")),
      ]);
    case "reimbursement":
      return whole([
        part("fund", "fund", pictures.fund, fen(out, "fundPaysFen")),
        part("own", "own-share", pictures.ownShare, fen(out, "ownShareFen")),
        ...(fen(out, "outOfScopeFen") === null
          ? []
          : [part("cash", "out-of-scope", pictures.outOfScope, fen(out, "outOfScopeFen"))]),
      ]);
    case "catastrophic":
      return whole([
        part("extra", "catastrophic", pictures.catastrophic, fen(out, "paysFen")),
        part("cash", "patient", pictures.patient, fen(out, "personalAfterFen")),
      ]);
    case "personal-account":
      return whole([
        part("own", "account", pictures.account, fen(out, "accountPaysFen")),
        part("cash", "cash", pictures.cash, fen(out, "restFen")),
      ]);
    case "online-purchase":
      return whole([
        part("own", "account", pictures.account, fen(out, "accountPaysFen")),
        part("cash", "cash", pictures.cash, fen(out, "cashFen")),
      ]);
    case "mutual-aid":
      return whole([
        part("shared", "shared", pictures.sharedAccount, fen(out, "sharedPaysFen")),
        part("cash", "cash", pictures.cash, fen(out, "restFen")),
      ]);
    default:
      return null;
  }
}
