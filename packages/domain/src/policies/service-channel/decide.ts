import type { Decide, DecisionContext, FactName, Reading } from "../../policy/index.ts";
import { FOREVER } from "../../shared/index.ts";
import type { Channel } from "./facts.ts";
import type { ChannelQuestion } from "./question.ts";
import type { ServiceChannel } from "./shape.ts";
import type { Task } from "./words.ts";

type Context = DecisionContext<ServiceChannel>;
type ChannelFact = Exclude<FactName<ServiceChannel>, "authority" | "record-delay">;

/** Claimed channels are kept apart where a verified one exists, so that they do not hide it. */
const OTHERS: Readonly<Partial<Record<Task, ChannelFact>>> = {
  query: "other-query",
  "mutual-aid": "other-mutual-aid",
  "family-account": "other-family-account",
};
/** What the agencies of medical insurance handle; contributions are collected by others. */
const BY_AGENCIES: readonly Task[] = ["contact", "ask", "query", "print", "mutual-aid", "filing", "change"];

function remarkClaims(reading: Reading<unknown>, context: Context): void {
  if (!context.tracing || reading.state !== "unknown" || reading.claims.length === 0) return;
  context.note(
    "claimed",
    reading.claims.map(({ says, grade }) => ({ says, grade })),
    reading,
  );
}

function namesOf(claimed: unknown): readonly string[] {
  if (!Array.isArray(claimed)) return [];
  return claimed.map((entry: unknown) =>
    typeof entry === "object" && entry !== null && "zh" in entry ? String(entry.zh) : "",
  );
}

function remarkNumbers({ phone }: ChannelQuestion, context: Context): void {
  const others = context.read("not-hotlines");
  if (!context.tracing) return;
  if (phone !== undefined) context.note("number-not-verified", phone);
  if (others.claims.length === 0) return;
  context.note(
    "not-a-hotline",
    others.claims.map(({ value, grade, says }) => ({
      number: namesOf(value).join(", "),
      backed: grade === "secondary",
      says,
    })),
    others,
  );
}

function remarkDelay(context: Context): void {
  const delay = context.read("record-delay");
  if (!context.tracing || delay.state !== "unknown" || delay.claims.length === 0) return;
  const delays = delay.claims.flatMap(({ value }) =>
    typeof value === "object" && value !== null && "least" in value && "most" in value
      ? [{ least: Number(value.least), most: Number(value.most) }]
      : [],
  );
  context.note("delay-claimed", delays, delay);
}

function remark(question: ChannelQuestion, entry: Reading<readonly Channel[]>, context: Context): void {
  const { task } = question;
  remarkClaims(entry, context);
  const other = OTHERS[task];
  if (other !== undefined) remarkClaims(context.read(other), context);
  if (task === "hotline") remarkNumbers(question, context);
  if (task === "query") remarkDelay(context);
  if (BY_AGENCIES.includes(task)) {
    const authority = context.read("authority");
    if (authority.state === "set") context.note("run-by-agencies", null, authority);
  }
  if (entry.state === "set" && entry.reviewDueOn !== FOREVER) {
    context.note("review-due", entry.reviewDueOn, entry);
  }
}

function factOf({ task, payer }: ChannelQuestion): ChannelFact | null {
  if (task !== "pay") return task;
  if (payer === undefined) return null;
  return payer === "employee" ? "employee-payment" : "own-payment";
}

/** Where one turns to: the verified channels of the place, with their review date; what is only claimed, as such. */
export const decideServiceChannel: Decide<ServiceChannel> = (question, context) => {
  const name = factOf(question);
  if (name === null) {
    context.gate("payer", "unknown", question.task, null);
    return context.refuse();
  }
  const entry = context.read(name);
  const known = entry.state === "set";
  context.gate("channel", known ? "met" : "unknown", question.task, entry.value, entry);
  remark(question, entry, context);
  if (!known) return context.refuse();
  return context.value({
    task: question.task,
    channels: entry.value,
    checkedOn: entry.version?.checkedOn ?? null,
    reviewDueOn: entry.reviewDueOn === FOREVER ? null : entry.reviewDueOn,
  });
};
