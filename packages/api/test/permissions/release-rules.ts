import {
  always,
  everybody,
  nobody,
  type ProcedureRule,
  importing as preparing,
  publishing,
} from "./procedure-rule.ts";

const change = { releaseId: nobody, expectedVersion: 1 };
const notFound = always("release.not_found");

/** The procedures of releases; what comes of one that is there, the tests of the commands say. */
export const RELEASE_RULES: Record<string, ProcedureRule> = {
  "releases.list": { input: () => ({}), allowed: everybody },
  "releases.get": { input: () => ({ releaseId: nobody }), allowed: everybody, refusedIn: notFound },
  "releases.ofArticle": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "releases.create": { input: () => ({ name: "三月新政" }), allowed: preparing },
  "releases.rename": {
    input: () => ({ ...change, name: "四月新政" }),
    allowed: preparing,
    refusedIn: notFound,
  },
  "releases.remove": { input: () => change, allowed: preparing, refusedIn: notFound },
  "releases.add": {
    input: () => ({ ...change, articleIds: [nobody], does: { act: "publish" } }),
    allowed: preparing,
    refusedIn: notFound,
  },
  "releases.takeOut": {
    input: () => ({ ...change, articleId: nobody }),
    allowed: preparing,
    refusedIn: notFound,
  },
  "releases.publish": { input: () => change, allowed: publishing, refusedIn: notFound },
  "releases.plan": {
    input: () => ({ ...change, publishAt: "2099-01-01T00:00:00+08:00" }),
    allowed: publishing,
    refusedIn: notFound,
  },
  "releases.cancelPlan": { input: () => change, allowed: publishing, refusedIn: notFound },
  "releases.markSeen": { input: () => change, allowed: publishing, refusedIn: notFound },
  "releases.revert": { input: () => change, allowed: publishing, refusedIn: notFound },
};
