import { type ClaimSaid, gate, note } from "../../policy/index.ts";
import type { Bilingual, PlainDate } from "../../shared/index.ts";
import type { Channel, Delay, facts } from "./facts.ts";
import type { ChannelQuestion } from "./question.ts";
import type { Payer, Phone, Task } from "./words.ts";

/** A number mistaken for the hotline; `backed` when at least a secondary source says what it is. */
export type OtherNumber = { readonly number: string; readonly backed: boolean; readonly says: Bilingual };

/** Why a channel is named or not; evidence first, sentences in the explain files. */
export const reasons = {
  channel: gate<Task, readonly Channel[] | null, "met" | "unknown">(["met", "unknown"]),
  payer: gate<Task, Payer | null, "unknown">(["unknown"]),
  claimed: note<readonly ClaimSaid[]>(),
  "number-not-verified": note<Phone>(),
  "not-a-hotline": note<readonly OtherNumber[]>(),
  "run-by-agencies": note<null>(),
  "delay-claimed": note<readonly Delay[]>(),
  "review-due": note<PlainDate>(),
};

/** An entry of the directory. */
export type ChannelOutcome = {
  readonly task: Task;
  readonly channels: readonly Channel[];
  /** When somebody last compared the entry with its source, and when it is due again. */
  readonly checkedOn: PlainDate | null;
  readonly reviewDueOn: PlainDate | null;
};

/** The types of this kind. */
export type ServiceChannel = {
  readonly question: ChannelQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: ChannelOutcome;
  readonly answers: "value" | "unknown";
  readonly quantities: never;
};
