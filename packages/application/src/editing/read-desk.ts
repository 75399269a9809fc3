import { type Actor, roleAllows } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import { listMentions } from "../comments/list-comments.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDay, daysAfter } from "../published/china-day.ts";
import { listJobs } from "../related/list-jobs.ts";
import type { Jobs } from "../related/related-dto.ts";
import type { Desk } from "./desk-dto.ts";
import { listWaiting } from "./list-waiting.ts";
import { secondWords } from "./second-words.ts";

/** A related list of so many is no poor one. */
const FULL_LIST = 5;
/** How many lines each part of the desk has. */
const LINES = 6;
/** Reviews of one's own that fall due within so many days are on the desk. */
const DUE_WITHIN_DAYS = 30;
/** The queue whose jobs compute related articles; webhooks have a line of their own. */
const SUGGESTIONS_QUEUE = "related";
/** Days of which the desk tells what was published, today included. */
const WEEK_DAYS = 7;

/** What there is to do, for one person, now. */
export async function readDesk(reader: EditorReader, actor: Actor, now: Date): Promise<Desk> {
  authorise(actor, "article.read");
  const today = chinaDay(now);
  const weekFrom = daysAfter(today, 1 - WEEK_DAYS);
  const asker = { userId: actor.userId, today, limit: LINES };
  const [waiting, mentions, drafts, own, overdue, stubs, poorLists, counts, latest, deliveries, jobs, plans] =
    await Promise.all([
      listWaiting(reader, actor, now),
      listMentions(reader, actor),
      reader.articles({ ...asker, states: ["draft", "live_with_draft"], mine: true }),
      reader.articles({ ...asker, owner: "me", sort: "review" }),
      reader.overdueByRisk(today, LINES),
      reader.mostNamedStubs(today, LINES),
      reader.related.poorest(null, LINES),
      reader.publishedByDay(weekFrom),
      reader.articles({ ...asker, sort: "published", states: ["live", "live_with_draft"] }),
      reader.deadDeliveries(),
      listJobs(reader, actor, now),
      reader.failedPlans(),
    ]);
  const soon = daysAfter(today, DUE_WITHIN_DAYS);
  const days = Array.from({ length: WEEK_DAYS }, (_, index) => daysAfter(weekFrom, index));
  const { submissions, emergencies } = secondWords(actor, waiting);
  return {
    waiting: { submissions: submissions.slice(0, LINES), emergencies: emergencies.slice(0, LINES) },
    mentions: mentions.slice(0, LINES),
    drafts: [...drafts.items],
    due: own.items.filter(({ dueOn, state }) => dueOn !== null && dueOn <= soon && state !== "withdrawn"),
    overdue: [...overdue],
    stubs: [...stubs],
    poorLists: poorLists.filter(({ eligible }) => eligible < FULL_LIST),
    published: {
      days: days.map((day) => ({ day, count: counts.get(day) ?? 0 })),
      latest: latest.items.filter(
        ({ publishedAt }) => publishedAt !== null && chinaDay(new Date(publishedAt)) >= weekFrom,
      ),
    },
    failures: [
      ...(deliveries && roleAllows(actor.role, "webhook.manage")
        ? [{ kind: "webhooks" as const, count: deliveries.count, at: deliveries.at.toISOString() }]
        : []),
      // The deliveries of webhooks are a queue too, and told of above to those who can see to them.
      ...jobs.queues.filter(({ name }) => name === SUGGESTIONS_QUEUE).flatMap(jobFailure),
      ...(["plans", "releases"] as const).flatMap((kind) => {
        const failed = plans[kind];
        return failed ? [{ kind, count: failed.count, at: failed.at.toISOString() }] : [];
      }),
    ],
  };
}

/** What the queue of suggestions has to be told of; nothing while it goes well or is only a little late. */
function jobFailure({
  state,
  waiting,
  failed,
  waitingSince,
  lastFailedAt,
}: Jobs["queues"][number]): Desk["failures"] {
  if (state === "dead" && waitingSince !== null)
    return [{ kind: "jobs_dead", count: waiting, at: waitingSince }];
  if (state === "failed" && lastFailedAt !== null)
    return [{ kind: "jobs_failed", count: failed, at: lastFailedAt }];
  return [];
}
