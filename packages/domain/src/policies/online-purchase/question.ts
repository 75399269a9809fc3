import { z } from "zod";
import { choiceField, flagField, moneyField } from "../../policy/index.ts";
import { ITEMS, PAYERS, PLATFORMS, SCHEMES } from "./words.ts";

/** May I buy this online on an account? The region of the question is where the account is. */
export const questionSchema = z.strictObject({
  scheme: choiceField(SCHEMES, { zh: "您参加的医保", en: "Insurance you are in", usual: "employee" }),
  item: choiceField(ITEMS, { zh: "要买的", en: "What you want to buy" }),
  payer: choiceField(PAYERS, { zh: "用哪里的钱", en: "What you want to pay with", usual: "own-account" }),
  platform: choiceField(PLATFORMS, { zh: "下单平台", en: "Platform you order from" }).optional(),
  listedPharmacy: flagField({
    zh: "药店是已开通的定点药店",
    en: "The pharmacy is a designated pharmacy that offers this service",
  }).optional(),
  priceFen: moneyField({ zh: "商品价格", en: "Price of the item" }).optional(),
  deliveryFeeFen: moneyField({
    zh: "配送费",
    en: "Delivery fee",
    hint: { zh: "不填表示没有", en: "Leave blank if there is none" },
  }).optional(),
  balanceFen: moneyField({ zh: "账户可用余额", en: "Available balance of the account" }).optional(),
});
/** A question about buying online. */
export type OnlinePurchaseQuestion = z.output<typeof questionSchema>;
