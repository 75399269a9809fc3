"use client";

import type { AuditEvent } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { usePeople } from "#lib/use-people.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";

/** For machines: they say nothing to a reader of the log. */
const UNTOLD: ReadonlySet<string> = new Set([
  "contentHash",
  "targetId",
  "redirectToId",
  "approvedBy",
  "actId",
  "commentId",
  "articleId",
]);

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** An event in words of the present language. */
export interface AuditWords {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  /** What kind of thing it was done to. */
  readonly subject: string;
  readonly detail: string;
}

type Words = Readonly<Record<string, string>>;

/** Tells events in words; moments are kept in UTC and told in Beijing time. */
export function useAuditWords(): (event: AuditEvent) => AuditWords {
  const messages = useMessages();
  const { articles, audit: t, common, keys, releases, shell, webhooks, workflow, writing } = messages;
  const dates = useDates();
  const people = usePeople();
  const { regionName } = useTaxonomy();
  const roles: Words = shell.roles;
  const origins: Words = articles.origins;
  const failures: Words = { ...workflow.failures, ...releases.failures };
  const ofList = (names: Words) => (codes: string) =>
    codes
      .split(" ")
      .map((code) => names[code] ?? code)
      .join(common.comma);
  const byName: Readonly<Record<string, (value: string) => string>> = {
    origin: (value) => origins[value] ?? value,
    role: (value) => roles[value] ?? value,
    region: regionName,
    kind: (value) => t.kinds[value] ?? value,
    reason: (value) => t.pauses[value] ?? value,
    problem: (value) => failures[value] ?? value,
    events: ofList(webhooks.eventNames),
    scopes: ofList(keys.scopes),
    fields: ofList(writing.fields),
  };
  function told(name: string, value: string | number | boolean | null) {
    if (typeof value === "number") return name === "position" ? value + 1 : value;
    if (typeof value !== "string") return value;
    if (MOMENT.test(value)) return dates.instant(value);
    if (name === "from" || name === "to") {
      return people.find(({ userId }) => userId === value)?.name ?? roles[value] ?? value;
    }
    return byName[name]?.(value) ?? value;
  }
  return ({ at, actor, action, subjectType, detail }) => ({
    at: dates.instant(at),
    actor: actor?.name ?? common.platform,
    action: t.actions[action] ?? action,
    subject: t.subjects[subjectType] ?? subjectType,
    detail: Object.entries(detail)
      .filter(([name, value]) => !UNTOLD.has(name) && value !== null && value !== "" && value !== false)
      .map(([name, value]) => {
        const label = t.details[name] ?? name;
        return value === true ? label : `${label}${common.colon}${told(name, value)}`;
      })
      .join(" · "),
  });
}
