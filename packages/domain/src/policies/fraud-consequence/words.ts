import type { Bilingual } from "../../shared/index.ts";

/** What somebody wants to know about misuse. */
export const ASKS = {
  consequences: { zh: "会怎么处理", en: "What follows" },
  suspension: { zh: "会不会暂停联网结算", en: "Is direct settlement suspended" },
  fine: { zh: "会不会罚款", en: "Is there a fine" },
  crime: { zh: "会不会构成犯罪", en: "Is it a crime" },
  "credit-record": { zh: "会不会影响个人征信", en: "Does it go on the credit record" },
  "insurance-credit": {
    zh: "会不会记入医保信用管理",
    en: "Does it count in medical-insurance credit management",
  },
  "reporting-reward": { zh: "举报有没有奖励、多少", en: "Is there a reward for reporting it" },
} as const satisfies Record<string, Bilingual>;
/** What somebody wants to know about misuse. */
export type Ask = keyof typeof ASKS;

/** What was done. Acts of single persons first, then of institutions and of those who helped. */
export const ACTS = {
  "lend-credential": { zh: "把本人医保凭证交给他人冒名使用", en: "letting another use one's own credential" },
  "lend-credential-for-gain": {
    zh: "长期把本人医保凭证交给他人使用并收受返现、实物等好处",
    en: "letting another use one's own credential over a long time in return for cash or goods",
  },
  "use-others-credential": {
    zh: "冒用他人医保凭证就医、购药",
    en: "getting care or drugs with another's credential",
  },
  "use-others-slips": {
    zh: "凭他人的单据、处方就医购药并享受待遇",
    en: "drawing benefits on another's slips or prescriptions",
  },
  "double-claim": { zh: "重复享受医保待遇", en: "drawing the same benefit twice" },
  "conceal-other-payer": {
    zh: "隐瞒费用已由工伤保险或第三人负担而报销，经催告仍不返还",
    en: "claiming what work-injury insurance or a third party has paid, and keeping it when asked to return it",
  },
  "resell-or-cash-back": {
    zh: "利用享受待遇的机会转卖药品、收受返现或其他非法利益",
    en: "reselling drugs or taking cash back or other gain from one's benefits",
  },
  "overbuy-resell": {
    zh: "超出治病合理需要购药并转卖获利",
    en: "buying more than the illness needs and reselling it",
  },
  "trade-drugs": {
    zh: "长期或多次向不特定的人收购、销售医保药品",
    en: "buying up and selling insured drugs over a long time or many times",
  },
  "forge-papers": {
    zh: "伪造、变造、隐匿材料或者虚构项目骗取待遇",
    en: "obtaining benefits with forged or hidden papers or invented services",
  },
  "other-deception": { zh: "以其他欺诈手段骗取待遇", en: "obtaining benefits by other deception" },
  "refuse-investigation": {
    zh: "涉嫌骗保而拒不配合调查",
    en: "refusing an investigation when suspected of fraud",
  },
  overpaid: { zh: "没有骗保，但多领了待遇", en: "being paid too much without fraud" },
  "repeat-over-prescription": {
    zh: "经提醒仍多次重复、超量配药",
    en: "repeatedly having too much prescribed",
  },
  "institution-fraud": { zh: "定点医药机构骗取基金", en: "fraud by a designated institution" },
  "institution-misuse": {
    zh: "定点医药机构违规收费、过度诊疗等造成基金损失",
    en: "a designated institution causing the fund a loss by improper charges or treatment",
  },
  "help-as-unit": { zh: "单位协助他人骗取基金", en: "an organisation helping others to defraud the fund" },
  "help-as-person": { zh: "个人协助他人骗取基金", en: "a person helping others to defraud the fund" },
} as const satisfies Record<string, Bilingual>;
/** What was done. */
export type Act = keyof typeof ACTS;

/** Which fund lost the money. */
export const FUNDS = {
  basic: { zh: "基本医疗保险基金（含生育保险）", en: "basic medical insurance, maternity included" },
  assistance: { zh: "医疗救助基金", en: "medical assistance" },
  "long-term-care": { zh: "长期护理保险基金", en: "long-term care insurance" },
} as const satisfies Record<string, Bilingual>;
/** Which fund lost the money. */
export type Fund = keyof typeof FUNDS;

/** How large the amount is, as the authorities that try the case have found; the law ties its sentences to it. */
export const SCALES = {
  large: { zh: "数额较大", en: "large" },
  huge: { zh: "数额巨大或有其他严重情节", en: "huge, or otherwise serious" },
  "extremely-huge": {
    zh: "数额特别巨大或有其他特别严重情节",
    en: "extremely huge, or otherwise very serious",
  },
} as const satisfies Record<string, Bilingual>;
/** How large the amount is, as the authorities that try the case have found. */
export type Scale = keyof typeof SCALES;

/** Whom the credit management of medical insurance covers. */
export const PARTIES = {
  institution: { zh: "定点医药机构及其人员", en: "designated institutions and their staff" },
  individual: { zh: "参保人等个人", en: "insured persons and other individuals" },
} as const satisfies Record<string, Bilingual>;
/** Whom the credit management of medical insurance covers. */
export type Party = keyof typeof PARTIES;
