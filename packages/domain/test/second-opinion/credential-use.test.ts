import fc from "fast-check";
import { expect, test } from "vitest";
import { credentialUse } from "../../src/policies/credential-use/policy.ts";
import { ACTIONS, FORMS, HOLDERS, PRESENTERS } from "../../src/policies/credential-use/words.ts";
import { decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([credentialUse]);

type Use = {
  action: string;
  credentialOf: string;
  presenter: string;
  patientPresent?: boolean;
  specialReason?: boolean;
  principalIdShown?: boolean;
  agentIdShown?: boolean;
  forGain?: boolean;
  form?: string;
  designated?: boolean;
};

function secondOpinionOnCredential(use: Use, on: string): string {
  const regulated = on >= "2021-05-01";
  const no: boolean[] = [];
  const open: boolean[] = [!regulated];
  no.push(regulated && use.credentialOf !== "patient");
  no.push(regulated && use.forGain === true);
  open.push(!regulated && use.forGain !== undefined);
  if (use.form !== undefined) open.push(on < "2023-12-01" || use.form === "copy");
  if (use.designated !== undefined) {
    no.push(on >= "2021-04-22" && !use.designated);
    open.push(on < "2021-04-22");
  }
  if (use.presenter === "agent" && use.patientPresent !== true) {
    const care = use.action === "see-doctor" || use.action === "inpatient";
    if (care && use.patientPresent === undefined) open.push(true);
    else {
      no.push(regulated && care);
      open.push(use.action === "refill");
      for (const told of [use.specialReason, use.principalIdShown, use.agentIdShown]) {
        no.push(regulated && told === false);
        open.push(told === undefined);
      }
    }
  }
  if (no.includes(true)) return "no";
  return open.includes(true) ? "unknown" : "yes";
}

const keys = (words: object): string[] => Object.keys(words);
const mostly = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() });

test("credentials: ten thousand questions are answered as the second opinion answers them", () => {
  const anyUse = fc.record(
    {
      action: fc.constantFrom(...keys(ACTIONS)),
      credentialOf: fc.oneof(
        { weight: 3, arbitrary: fc.constant("patient") },
        { weight: 1, arbitrary: fc.constantFrom(...keys(HOLDERS)) },
      ),
      presenter: fc.constantFrom(...keys(PRESENTERS)),
      patientPresent: fc.boolean(),
      specialReason: mostly,
      principalIdShown: mostly,
      agentIdShown: mostly,
      forGain: fc.boolean(),
      form: fc.constantFrom(...keys(FORMS)),
      designated: mostly,
    },
    { requiredKeys: ["action", "credentialOf", "presenter"] },
  );
  const edges = ["2021-04-21", "2021-04-22", "2021-04-30", "2021-05-01", "2023-11-30", "2023-12-01"];
  const days = fc.oneof(anyDay, fc.constantFrom(...edges.map((day) => day as PlainDate)));
  fc.assert(
    fc.property(anyUse, fc.constantFrom("100000", "420100", "310118"), days, (use, region, on) => {
      const question = credentialUse.parseQuestion(use);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      expect(decide(credentialUse, question.value, moment, facts).answer).toBe(
        secondOpinionOnCredential(use, on),
      );
    }),
    { numRuns: RUNS },
  );
});
