import type { Act } from "./lexicon/acts.ts";
import type { Scheme } from "./lexicon/circumstances.ts";
import type { Kind } from "./lexicon/kinds.ts";
import type { Thing } from "./lexicon/objects.ts";

/** What several words of a title mean together and none of them alone. */
export interface Composition {
  /** Acts, things and circumstances all of which the title names. */
  readonly when: readonly string[];
  readonly dropActs?: readonly Act[];
  readonly addActs?: readonly Act[];
  readonly addThings?: readonly Thing[];
  readonly addSchemes?: readonly Scheme[];
  readonly addKinds?: readonly Kind[];
  readonly dropKinds?: readonly Kind[];
}

/** Applied in this order; a later one sees what an earlier one did. */
export const COMPOSITIONS: readonly Composition[] = [
  // 嘉兴医保卡可以在杭州用吗: a home area and a treatment area.
  { when: ["two-places"], addActs: ["use-elsewhere"], addKinds: ["out-of-area"] },
  // 怎么查医保交没交: paying is what is looked up, not what is to be done.
  {
    when: ["look-up", "pay"],
    dropActs: ["pay"],
    addThings: ["contribution-record"],
    addKinds: ["record-access"],
  },
  // 医保交多久可以用, 交满多少年: paying is what is counted from.
  { when: ["start-using", "pay"], dropActs: ["pay"], dropKinds: ["contribution"] },
  { when: ["count-years", "pay"], dropActs: ["pay"], dropKinds: ["contribution"] },
  { when: ["have-child", "pay"], dropActs: ["pay"], dropKinds: ["contribution"] },
  // 生育津贴要交满多久: months before a birth are not years before a pension.
  { when: ["have-child", "count-years"], dropActs: ["count-years"], dropKinds: ["lifetime-years"] },
  // Residents have no years to fill.
  { when: ["count-years"], addSchemes: ["employee"] },
  // 买药能用医保卡吗: what the card pays with is the personal account.
  { when: ["buy-medicine", "credential"], addKinds: ["personal-account"] },
  // 缴费发票: the paper of a payment.
  { when: ["print", "pay"], dropActs: ["pay"] },
  // 自己怎么交职工医保: who pays employee insurance alone is a flexible worker.
  { when: ["pay", "self", "employee"], addSchemes: ["flexible"] },
  { when: ["look-up", "family"], addKinds: ["record-access"] },
  { when: ["look-up", "other"], addKinds: ["record-access"], addThings: ["privacy"] },
  // 医保卡为家人缴费: paid from one's own account for somebody else.
  { when: ["pay", "family"], addKinds: ["mutual-aid"], addThings: ["shared-money"] },
  { when: ["credential", "family"], addActs: ["share"], addKinds: ["mutual-aid"] },
  { when: ["personal-account", "family"], addActs: ["share"], addKinds: ["mutual-aid"] },
];
