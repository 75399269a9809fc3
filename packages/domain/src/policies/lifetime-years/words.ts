import type { Bilingual } from "../../shared/index.ts";

/** What is asked. */
export const ASKS = {
  required: { zh: "要缴满多少年", en: "How many years of contributions are needed" },
  "must-continue": { zh: "退休后还要不要缴", en: "Whether contributions must continue after retirement" },
} as const satisfies Record<string, Bilingual>;

/** Men and women may need different years. */
export const SEXES = {
  male: { zh: "男", en: "man" },
  female: { zh: "女", en: "woman" },
} as const satisfies Record<string, Bilingual>;
/** Men and women may need different years. */
export type Sex = keyof typeof SEXES;
