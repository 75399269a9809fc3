import type { Fen, PlainDate, Ppm } from "../shared/index.ts";
import type { Reading } from "./reading.ts";
import type { GateState } from "./reasons.ts";

/** One step of the way to an answer, in order. Amounts are fen, ratios parts per million. */
export type Step<Quantity extends string = string> =
  | Reading<unknown>
  | {
      readonly op: "gate";
      readonly code: string;
      readonly state: GateState;
      readonly needed: unknown;
      readonly given: unknown;
    }
  | { readonly op: "amount"; readonly quantity: Quantity; readonly amount: Fen }
  | { readonly op: "count"; readonly quantity: Quantity; readonly count: number }
  | { readonly op: "date"; readonly quantity: Quantity; readonly date: PlainDate }
  | {
      readonly op: "share";
      readonly quantity: Quantity;
      readonly of: Fen;
      readonly ratio: Ppm;
      readonly amount: Fen;
    }
  | {
      readonly op: "tier";
      readonly quantity: Quantity;
      readonly over: Fen;
      readonly upTo: Fen | null;
      readonly portion: Fen;
      readonly ratio: Ppm;
      readonly amount: Fen;
    }
  | {
      readonly op: "cap";
      readonly quantity: Quantity;
      readonly cap: Fen;
      readonly before: Fen;
      readonly after: Fen;
    }
  | {
      readonly op: "allocate";
      readonly quantity: Quantity;
      readonly payer: string;
      readonly available: Fen | null;
      readonly amount: Fen;
      readonly remaining: Fen;
    };
