import { countFact, flagFact, phraseListFact, wordFact, wordListFact } from "../../policy/index.ts";
import { CONSENTS, RECORDS, VIEWERS } from "./words.ts";

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  "own-query": flagFact({ zh: "本人免费查询", en: "People can view their own records free of charge" }),
  secrecy: flagFact({ zh: "经办机构的保密义务", en: "The agency's duty of secrecy" }),
  "sensitive-records": wordListFact(RECORDS, {
    zh: "属于敏感个人信息的记录",
    en: "Records that are sensitive personal information",
  }),
  "ordinary-consent": wordFact(CONSENTS, {
    zh: "查看一般记录需要的同意",
    en: "Consent needed for other records",
  }),
  "sensitive-consent": wordFact(CONSENTS, {
    zh: "查看敏感记录需要的同意",
    en: "Consent needed for sensitive records",
  }),
  "passing-on-consent": wordFact(CONSENTS, {
    zh: "把记录提供给单位、公司需要的同意",
    en: "Consent needed to give records to an employer or company",
  }),
  withdrawal: flagFact({
    zh: "同意可以撤回，不溯及以前",
    en: "Consent can be withdrawn, without affecting earlier access",
  }),
  "consent-scope": flagFact({ zh: "超出原来的目的要重新同意", en: "A new purpose requires new consent" }),
  "guardian-age": countFact("years", {
    zh: "由监护人同意的年龄（未满）",
    en: "Age below which a guardian consents",
  }),
  "adult-guardian": flagFact({
    zh: "成年人的监护人可以查询",
    en: "The guardian of an adult can view records",
  }),
  "deceased-viewers": wordListFact(VIEWERS, {
    zh: "可以查阅逝者记录的人",
    en: "Who can view the records of a person who has died",
  }),
  "duty-viewers": wordListFact(VIEWERS, {
    zh: "履行职责时可以查阅的机关、机构",
    en: "Who can view records as part of a legal duty",
  }),
  "wider-duty-viewers": wordListFact(VIEWERS, {
    zh: "可能另外可以查阅的机构",
    en: "Who else may be able to view records",
  }),
  "credit-barred": wordListFact(RECORDS, {
    zh: "征信机构不得采集的记录",
    en: "Records that credit reporting agencies may not collect",
  }),
  "sale-crime": flagFact({
    zh: "出售、非法提供个人信息是犯罪",
    en: "Selling or unlawfully passing on personal information is a crime",
  }),
  "authorisation-papers": phraseListFact(
    { zh: "受托查询要带的材料", en: "Documents needed to view records on someone's behalf" },
    { reviewEveryMonths: 6 },
  ),
  "family-account-scope": wordListFact(
    RECORDS,
    { zh: "亲情账户里能看到的记录", en: "Records a family account shows" },
    { reviewEveryMonths: 6 },
  ),
};
