import { loadSeedFacts } from "../../src/policy/seed-facts.ts";
import { contenders } from "./contenders.ts";
import { p99Microseconds, ratePerCore, workOf } from "./measure.ts";
import { billQuestions, placedAidQuestions } from "./questions.ts";

// One contender in a process of its own, so that nobody's questions shape another's compiled code.
const [name, count] = process.argv.slice(2);
const facts = loadSeedFacts();
if (!facts) throw new Error("the seeds are broken");
const contender = contenders(facts).find((one) => one.name === name);
if (!contender) throw new Error(`there is no contender ${name}`);
const aid = placedAidQuestions(Number(count), facts.regions);
const bills = billQuestions(Number(count));

const rates = {
  aid: await ratePerCore(workOf(contender.aid, aid)),
  bill: await ratePerCore(workOf(contender.bill, bills)),
};
const p99 =
  name === "traced"
    ? { aid: p99Microseconds(contender.aid, aid), bill: p99Microseconds(contender.bill, bills) }
    : null;
process.stdout.write(JSON.stringify({ rates, p99 }));
process.exit(0);
