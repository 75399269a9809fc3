import { writeFile } from "node:fs/promises";
import { benchOptions, OUT } from "../../api/bench/bench-options.ts";
import { loadSeedFacts } from "../src/policy/seed-facts.ts";
import { agree } from "./policy/agree.ts";
import { measureBundle } from "./policy/bundle.ts";
import { contenders, OURS } from "./policy/contenders.ts";
import { measureImpact } from "./policy/impact.ts";
import { measureContenders } from "./policy/measure-contenders.ts";
import { billQuestions, placedAidQuestions } from "./policy/questions.ts";
import { report } from "./policy/report.ts";
import { measureSnapshot } from "./policy/snapshot.ts";

const { questions, rounds, versions, cases, out } = benchOptions(
  "Deciding beside three rule engines on the same questions, and what the facts cost to load and keep.",
  {
    questions: { takes: "count", unnamed: 500, about: "questions of each kind" },
    rounds: { takes: "count", unnamed: 3, about: "rounds whose median counts" },
    versions: { takes: "count", unnamed: 80000, about: "versions of facts the snapshot is loaded with" },
    cases: { takes: "count", unnamed: 10000, about: "cases the impact of a change is worked out for" },
    out: OUT,
  },
);

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
if (out !== undefined) await writeFile(out, text);
process.exit(0);
