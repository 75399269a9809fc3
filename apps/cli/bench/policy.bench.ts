import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadSeedFacts } from "../src/policy/seed-facts.ts";
import { agree } from "./policy/agree.ts";
import { measureBundle } from "./policy/bundle.ts";
import { bound, traced, untraced } from "./policy/engines/gongji.ts";
import { jsonRules } from "./policy/engines/json-rules.ts";
import { publicodes } from "./policy/engines/publicodes.ts";
import { zen } from "./policy/engines/zen.ts";
import { measureImpact } from "./policy/impact.ts";
import { p99Microseconds, ratesPerCore, workOf } from "./policy/measure.ts";
import { AID_MOMENT, aidQuestions, billQuestions } from "./policy/questions.ts";
import { report } from "./policy/report.ts";
import { measureSnapshot } from "./policy/snapshot.ts";

// Measures deciding beside three rule engines on the same questions, and what the facts cost to load and keep.
const { values } = parseArgs({
  options: {
    questions: { type: "string", default: "500" },
    rounds: { type: "string", default: "3" },
    versions: { type: "string", default: "80000" },
    cases: { type: "string", default: "10000" },
    out: { type: "string" },
  },
  // The dispatcher hands on what it was given; what another bench understands is not for this one.
  strict: false,
});
const [questions, rounds] = [Number(values.questions), Number(values.rounds)];
const [versions, cases] = [Number(values.versions), Number(values.cases)];

const facts = loadSeedFacts();
if (!facts) process.exit(1);
const aid = aidQuestions(questions).map((question) => ({
  ...question,
  distance: facts.regions.distance(AID_MOMENT.region, question.recipientRegion ?? AID_MOMENT.region),
}));
const bills = billQuestions(questions);
const ours = [traced(facts), untraced(facts), bound(facts)];
const others = [publicodes(), jsonRules(), zen()];
const contenders = [...ours, ...others];

const counts = await agree(contenders, aid, bills);
process.stderr.write(`All agree: ${JSON.stringify(counts)}. Measuring …\n`);
const aidRates = await ratesPerCore(
  contenders.map(({ aid: ask }) => workOf(ask, aid)),
  rounds,
);
const billRates = await ratesPerCore(
  contenders.map(({ bill: ask }) => workOf(ask, bills)),
  rounds,
);
const rates = contenders.map(({ name }, index) => ({
  name,
  aid: aidRates[index] ?? Number.NaN,
  bill: billRates[index] ?? Number.NaN,
}));
const [decided] = ours;
if (!decided) throw new Error("nothing traced");
const text = report({
  questions,
  rounds,
  ours: rates.slice(0, ours.length),
  others: rates.slice(ours.length),
  p99: { aid: p99Microseconds(decided.aid, aid), bill: p99Microseconds(decided.bill, bills) },
  snapshot: await measureSnapshot(versions),
  versions,
  impact: measureImpact(facts, cases),
  cases,
  bundle: await measureBundle(),
});
process.stdout.write(`\n${text}`);
if (typeof values.out === "string") await writeFile(values.out, text);
process.exit(0);
