import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { bilingualSchema } from "../../shared/index.ts";
import {
  AREAS,
  type Area,
  CHANNELS,
  type Channel,
  RELATIONS,
  type Relation,
  SCHEMES,
  type Scheme,
  USES,
  type Use,
} from "./words.ts";

function wordsOf<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.enum(Object.keys(words) as [W, ...W[]]);
}

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  relatives: fact<readonly Relation[]>({
    title: { zh: "可以共济的亲属", en: "Relatives you can share with" },
    unit: "list",
    schema: z.array(wordsOf(RELATIONS)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: RELATIONS,
  }),
  "wider-relatives": fact<readonly Relation[]>({
    title: { zh: "可能另有的亲属范围", en: "Other relatives you may be able to share with" },
    unit: "list",
    schema: z.array(wordsOf(RELATIONS)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: RELATIONS,
  }),
  "donor-schemes": fact<readonly Scheme[]>({
    title: {
      zh: "有个人账户可供共济的险种",
      en: "Types of insurance with a personal account that can be shared",
    },
    unit: "list",
    schema: z.array(wordsOf(SCHEMES)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: SCHEMES,
  }),
  area: fact<Area>({
    title: { zh: "已核实的共济地域", en: "Area within which sharing is verified" },
    unit: "text",
    schema: wordsOf(AREAS),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    words: AREAS,
  }),
  payable: fact<readonly Use[]>({
    title: { zh: "共济可以支付的项目", en: "What family mutual aid can pay for" },
    unit: "list",
    schema: z.array(wordsOf(USES)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: USES,
  }),
  "wider-payable": fact<readonly Use[]>({
    title: { zh: "可能另有的支付项目", en: "What else family mutual aid may be able to pay for" },
    unit: "list",
    schema: z.array(wordsOf(USES)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: USES,
  }),
  "insured-for": fact<readonly Use[]>({
    title: { zh: "要求对方已参保的项目", en: "Uses for which the other person must already be insured" },
    unit: "list",
    schema: z.array(wordsOf(USES)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: USES,
  }),
  "locked-quota": fact<true>({
    title: { zh: "共济额度是否锁定", en: "Whether the shared amount is locked" },
    unit: "flag",
    schema: z.literal(true),
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  channels: fact<readonly Channel[]>({
    title: { zh: "办理渠道", en: "Where to set it up" },
    unit: "list",
    schema: z.array(wordsOf(CHANNELS)).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    words: CHANNELS,
  }),
  documents: fact<readonly z.output<typeof bilingualSchema>[]>({
    title: { zh: "办理材料", en: "Documents to bring" },
    unit: "list",
    schema: z.array(bilingualSchema).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
};
