import type { Bilingual } from "../../shared/index.ts";

/** Who the other person is to the donor. Brothers and sisters are one word; so are the parents of the spouse. */
export const RELATIONS = {
  spouse: { zh: "配偶", en: "spouse" },
  parent: { zh: "父母", en: "parent" },
  child: { zh: "子女", en: "child" },
  sibling: { zh: "兄弟姐妹", en: "brother or sister" },
  "paternal-grandparent": { zh: "祖父母", en: "paternal grandparent" },
  "maternal-grandparent": { zh: "外祖父母", en: "maternal grandparent" },
  "grandchild-by-son": { zh: "孙子女", en: "son's child" },
  "grandchild-by-daughter": { zh: "外孙子女", en: "daughter's child" },
  "parent-in-law": { zh: "配偶的父母", en: "spouse's parent" },
  "child-in-law": { zh: "子女的配偶", en: "child's spouse" },
  other: { zh: "其他亲戚或者朋友", en: "relative of another kind or friend" },
} as const satisfies Record<string, Bilingual>;
/** Who the other person is to the donor. */
export type Relation = keyof typeof RELATIONS;

/** What a person is insured in. */
export const SCHEMES = {
  employee: { zh: "职工医保", en: "employee insurance" },
  resident: { zh: "城乡居民医保", en: "resident insurance" },
  none: { zh: "未参保", en: "not insured" },
} as const satisfies Record<string, Bilingual>;
/** What a person is insured in. */
export type Scheme = keyof typeof SCHEMES;

/** What the money is to pay for. */
export const USES = {
  "care-cost": {
    zh: "定点医疗机构的个人负担费用",
    en: "the patient's own share of costs at a designated hospital or clinic",
  },
  "pharmacy-cost": {
    zh: "定点药店的药品、医疗器械、医用耗材",
    en: "medicine, medical devices and medical consumables at a designated pharmacy",
  },
  "resident-contribution": {
    zh: "居民医保个人缴费",
    en: "the individual contribution to resident insurance",
  },
  "care-insurance-contribution": {
    zh: "长期护理保险个人缴费",
    en: "the individual contribution to long-term care insurance",
  },
  "employee-contribution": { zh: "职工医保缴费", en: "contributions to employee insurance" },
  "city-supplement": {
    zh: "普惠型商业健康保险保费",
    en: "the premium of city-wide commercial health insurance",
  },
  "public-health": { zh: "公共卫生费用", en: "public health costs" },
  fitness: { zh: "体育健身", en: "sports and fitness" },
  wellness: { zh: "养生保健", en: "wellness and health maintenance" },
} as const satisfies Record<string, Bilingual>;
/** What the money is to pay for. */
export type Use = keyof typeof USES;

/** How far sharing reaches. */
export const AREAS = {
  "same-pooling-area": { zh: "同一统筹区", en: "the same pooling area" },
  "same-province": { zh: "同一省份", en: "the same province" },
  "other-province": { zh: "全国", en: "the whole country" },
} as const satisfies Record<string, Bilingual>;
/** How far sharing reaches. */
export type Area = keyof typeof AREAS;

/** How the two places of insurance lie to each other. */
export const PLACES = {
  "same-pooling-area": { zh: "同一统筹区", en: "in the same pooling area" },
  "same-province": { zh: "同省不同统筹区", en: "in different pooling areas of the same province" },
  "other-province": { zh: "不同省份", en: "in different provinces" },
} as const satisfies Record<Area, Bilingual>;

/** Where sharing is set up. */
export const CHANNELS = {
  "national-wallet": {
    zh: "国家医保服务平台“医保钱包”",
    en: "the “medical insurance wallet” of the national medical insurance platform",
  },
  "provincial-mini-program": { zh: "“湖北医疗保障”小程序", en: "the “Hubei Medical Insurance” mini-program" },
  counter: { zh: "医保经办窗口", en: "the counter of the medical insurance agency" },
} as const satisfies Record<string, Bilingual>;
/** Where sharing is set up. */
export type Channel = keyof typeof CHANNELS;
