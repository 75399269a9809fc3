import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadSeedFacts } from "../src/policy/seed-facts.ts";
import { agree } from "./policy/agree.ts";
import { measureBundle } from "./policy/bundle.ts";
import { contenders, OURS } from "./policy/contenders.ts";
import { measureImpact } from "./policy/impact.ts";
import { measureContenders } from "./policy/measure-contenders.ts";
import { billQuestions, placedAidQuestions } from "./policy/questions.ts";
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
const all = contenders(facts);
const counts = await agree(all, placedAidQuestions(questions, facts.regions), billQuestions(questions));
process.stderr.write(`All agree: ${JSON.stringify(counts)}. Measuring …\n`);
const measured = await measureContenders(
  all.map(({ name }) => name),
  questions,
  rounds,
);
const text = report({
  questions,
  rounds,
  ours: measured.filter(({ name }) => OURS.includes(name)),
  others: measured.filter(({ name }) => !OURS.includes(name)),
  snapshot: await measureSnapshot(versions),
  versions,
  impact: measureImpact(facts, cases),
  cases,
  bundle: await measureBundle(),
});
process.stdout.write(`\n${text}`);
if (typeof values.out === "string") await writeFile(values.out, text);
process.exit(0);
