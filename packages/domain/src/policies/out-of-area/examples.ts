import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在广州参保，到咸阳住院，没有备案，能直接结算吗？",
      en: "I am insured in Guangzhou and in hospital in Xianyang without filing. Can it settle directly?",
    },
    region: "440100",
    question: {
      ask: "direct-settlement",
      treatmentRegion: "610400",
      service: "inpatient",
      filed: false,
      networked: true,
    },
  },
  {
    asks: {
      zh: "从嘉善到上海青浦看门诊，要不要备案？",
      en: "From Jiashan to an outpatient clinic in Qingpu, Shanghai: must I file?",
    },
    region: "330421",
    question: { ask: "filing", treatmentRegion: "310118", service: "outpatient" },
  },
  {
    asks: {
      zh: "异地就医，报销按哪里的目录和比例？",
      en: "Whose catalogue and rates apply to care away from home?",
    },
    region: "100000",
    question: { ask: "rules", acrossProvinces: true },
  },
];
