import type { Bilingual } from "../../shared/index.ts";

/** What somebody wants to know about misuse. */
export const ASKS = {
  consequences: { zh: "会怎么处理", en: "What the consequences are" },
  suspension: { zh: "会不会暂停联网结算", en: "Whether direct settlement is suspended" },
  fine: { zh: "会不会罚款", en: "Whether there is a fine" },
  crime: { zh: "会不会构成犯罪", en: "Whether it is a crime" },
  "credit-record": { zh: "会不会影响个人征信", en: "Whether it affects the personal credit record" },
  "insurance-credit": {
    zh: "会不会记入医保信用管理",
    en: "Whether it is recorded in medical insurance credit management",
  },
  "reporting-reward": {
    zh: "举报有没有奖励、多少",
    en: "Whether there is a reward for reporting it, and how much",
  },
} as const satisfies Record<string, Bilingual>;
/** What somebody wants to know about misuse. */
export type Ask = keyof typeof ASKS;

/** What was done. Acts of single persons first, then of institutions and of those who helped. */
export const ACTS = {
  "lend-credential": {
    zh: "把本人医保凭证交给他人冒名使用",
    en: "giving your own medical insurance credential to someone else to use in your name",
  },
  "lend-credential-for-gain": {
    zh: "长期把本人医保凭证交给他人使用并收受返现、实物等好处",
    en: "letting others use your own medical insurance credential over a long time in return for cash, goods or other benefits",
  },
  "use-others-credential": {
    zh: "冒用他人医保凭证就医、购药",
    en: "using someone else's medical insurance credential to get care or medicine",
  },
  "use-others-slips": {
    zh: "凭他人的单据、处方就医购药并享受待遇",
    en: "using someone else's slips or prescriptions to get care or medicine and receive benefits",
  },
  "double-claim": { zh: "重复享受医保待遇", en: "receiving the same medical insurance benefit twice" },
  "conceal-other-payer": {
    zh: "隐瞒费用已由工伤保险或第三人负担而报销，经催告仍不返还",
    en: "claiming costs while hiding that work-injury insurance or a third party has covered them, and not returning the money after a demand",
  },
  "resell-or-cash-back": {
    zh: "利用享受待遇的机会转卖药品、收受返现或其他非法利益",
    en: "using your benefits to resell medicine, take cash back or make other illegal gains",
  },
  "overbuy-resell": {
    zh: "超出治病合理需要购药并转卖获利",
    en: "buying more medicine than treatment reasonably needs and reselling it for profit",
  },
  "trade-drugs": {
    zh: "长期或多次向不特定的人收购、销售医保药品",
    en: "buying insured medicine from, or selling it to, the public over a long time or many times",
  },
  "forge-papers": {
    zh: "伪造、变造、隐匿材料或者虚构项目骗取待遇",
    en: "obtaining benefits by forging, altering or hiding documents or inventing services",
  },
  "other-deception": { zh: "以其他欺诈手段骗取待遇", en: "obtaining benefits by other forms of deception" },
  "refuse-investigation": {
    zh: "涉嫌骗保而拒不配合调查",
    en: "refusing to cooperate with an investigation when suspected of fraud",
  },
  overpaid: { zh: "没有骗保，但多领了待遇", en: "being paid too much in benefits without fraud" },
  "repeat-over-prescription": {
    zh: "经提醒仍多次重复、超量配药",
    en: "repeatedly obtaining duplicate or excessive prescriptions after a warning",
  },
  "institution-fraud": { zh: "定点医药机构骗取基金", en: "defrauding the fund as a designated institution" },
  "institution-misuse": {
    zh: "定点医药机构违规收费、过度诊疗等造成基金损失",
    en: "causing the fund a loss as a designated institution through improper charges, excessive treatment or similar acts",
  },
  "help-as-unit": {
    zh: "单位协助他人骗取基金",
    en: "helping others to defraud the fund, as an organisation",
  },
  "help-as-person": {
    zh: "个人协助他人骗取基金",
    en: "helping others to defraud the fund, as an individual",
  },
} as const satisfies Record<string, Bilingual>;
/** What was done. */
export type Act = keyof typeof ACTS;

/** Which fund lost the money. */
export const FUNDS = {
  basic: {
    zh: "基本医疗保险基金（含生育保险）",
    en: "the basic medical insurance fund (including maternity insurance)",
  },
  assistance: { zh: "医疗救助基金", en: "the medical assistance fund" },
  "long-term-care": { zh: "长期护理保险基金", en: "the long-term care insurance fund" },
} as const satisfies Record<string, Bilingual>;
/** Which fund lost the money. */
export type Fund = keyof typeof FUNDS;

/** How large the amount is, as the authorities that try the case have found; the law ties its sentences to it. */
export const SCALES = {
  large: { zh: "数额较大", en: "the amount is large" },
  huge: { zh: "数额巨大或有其他严重情节", en: "the amount is huge or there are other serious circumstances" },
  "extremely-huge": {
    zh: "数额特别巨大或有其他特别严重情节",
    en: "the amount is extremely huge or there are other extremely serious circumstances",
  },
} as const satisfies Record<string, Bilingual>;
/** How large the amount is, as the authorities that try the case have found. */
export type Scale = keyof typeof SCALES;

/** Whom the credit management of medical insurance covers. */
export const PARTIES = {
  institution: { zh: "定点医药机构及其人员", en: "designated institutions and their staff" },
  individual: { zh: "参保人等个人", en: "insured people and other individuals" },
} as const satisfies Record<string, Bilingual>;
/** Whom the credit management of medical insurance covers. */
export type Party = keyof typeof PARTIES;
