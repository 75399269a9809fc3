import { type ScenarioMapping, wordOf } from "./scenario.ts";

const SERVICE: Readonly<Record<string, string>> = {
  门诊: "outpatient",
  普通门诊: "outpatient",
  急诊: "emergency",
  急诊抢救: "emergency",
  住院: "inpatient",
};
const TRAVELLER: Readonly<Record<string, string>> = {
  长期居住: "long-term",
  异地安置: "long-term",
  常驻工作: "long-term",
  转诊: "referral",
  急诊: "emergency",
  急诊抢救: "emergency",
  临时外出: "other",
  其他临时外出: "other",
};

/** Questions about care away from home; one that names a reason for travelling asks for the cut. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const { treatment_region_adcode: there, service, filed, networked, traveller } = facts;
    const ask =
      traveller === undefined ? (filed === undefined ? "filing" : "direct-settlement") : "reduction";
    return {
      kind: "out-of-area",
      question: {
        ask,
        ...(there === undefined ? { acrossProvinces: true } : { treatmentRegion: String(there) }),
        ...(service === undefined ? {} : { service: wordOf(SERVICE, service) }),
        ...(typeof filed === "boolean" ? { filed } : {}),
        ...(typeof networked === "boolean" ? { networked } : {}),
        ...(traveller === undefined ? {} : { traveller: wordOf(TRAVELLER, traveller) }),
      },
    };
  },
  numbers(decision) {
    return { effective_date: decision.answer === "no" ? decision.holds.to : decision.holds.from };
  },
};
