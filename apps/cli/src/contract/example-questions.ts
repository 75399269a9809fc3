import type { Json } from "@gongji/api/rest";

/** A question whose answer the contract shows. */
export interface ExampleQuestion {
  readonly name: string;
  readonly input: Json;
}

const ON = "2026-11-01";
const WUHAN = "420100";
const question = {
  relation: "sibling",
  donorScheme: "employee",
  recipientScheme: "resident",
  use: "care-cost",
};
const ANSWERED = "can-parents-in-law-use-my-account";
const NOBODY = "01990000-0000-7000-8000-ffffffffffff";
const one = (name: string, input: Json): ExampleQuestion[] => [{ name, input }];

/** By procedure. What stands here is asked of an installation with the seeds as they are shipped. */
export const EXAMPLE_QUESTIONS: Readonly<Record<string, readonly ExampleQuestion[]>> = {
  "articles.bySlug": [
    { name: "article", input: { slug: "can-parents-in-law-use-my-account" } },
    { name: "moved", input: { slug: "employee-gap-three-months" } },
    { name: "taken back", input: { slug: "guangzhou-card-in-xianyang" } },
    { name: "not found", input: { slug: "never-there" } },
  ],
  "articles.list": [
    { name: "first page", input: { topicKey: "mutual-aid", limit: 2 } },
    { name: "refused", input: { limit: 51 } },
  ],
  "articles.byId": one("not found", { articleId: NOBODY }),
  "articles.byIds": one("never published", { articleIds: [NOBODY] }),
  "articles.related": one("of an article", { slug: ANSWERED }),
  "articles.neighbours": one("of an article", { slug: ANSWERED }),
  "articles.variants": one("of an article", { slug: ANSWERED }),
  "articles.forRegion": one("in Wuhan", { slug: ANSWERED, regionCode: WUHAN, asOf: ON }),
  "articles.counts": one("of a topic", { topicKey: "mutual-aid" }),
  "articles.search": one("mutual aid", { text: "家庭共济", limit: 2 }),
  "articles.suggest": one("initials", { text: "jtgj", limit: 4 }),
  "categories.list": one("all", {}),
  "regions.list": one("all", {}),
  "regions.all": one("all", {}),
  "topics.list": one("all", {}),
  "changes.since": one("from the first", { limit: 1 }),
  "policy.kinds": one("all", {}),
  "policy.describe": one("mutual aid", { kind: "mutual-aid" }),
  "policy.decide": one("a sibling in Wuhan", { kind: "mutual-aid", region: WUHAN, on: ON, question }),
  "policy.decideBatch": one("one", { requests: [{ kind: "mutual-aid", region: WUHAN, on: ON, question }] }),
  "policy.explain": one("a sibling before the change", {
    kind: "mutual-aid",
    region: WUHAN,
    on: "2024-09-30",
    question,
  }),
  "policy.timeline": one("a sibling in Wuhan", { kind: "mutual-aid", region: WUHAN, question }),
  "policy.fact": one("near relatives", { fact: "mutual-aid.relatives", region: WUHAN, on: ON }),
  "policy.factHistory": one("near relatives", { fact: "mutual-aid.relatives", region: WUHAN }),
  "policy.factVersions": one("near relatives", { fact: "mutual-aid.relatives" }),
  "policy.documents": one("all", {}),
  "policy.document": one("the opinions of 2024", { document: "general-office-2024-38" }),
  "policy.coverage": one("two regions", { kind: "family-account", regions: ["100000", WUHAN], on: ON }),
};
