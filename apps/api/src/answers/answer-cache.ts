import { ALL_ANSWERS, TAGS } from "@gongji/application/published";
import type { AnnouncementFollower } from "@gongji/database/published";
import type { Answer, Encoding, Representation } from "./answer.ts";
import { createAnswerStore } from "./answer-store.ts";
import { makeRepresentation } from "./encode-answer.ts";

/** An answer that has just been made. */
export interface MadeAnswer {
  readonly answer: Answer;
  /** Whether it may be kept, only passed on, is stale already, or only says that the database is away. */
  readonly fate: "keep" | "pass" | "stale" | "absent";
}

/** An answer on its way out. `passing` ones must not be kept by anybody, `stale` ones may have been overtaken. */
export interface Served {
  readonly answer: Answer;
  readonly state: "kept" | "passing" | "stale";
}

/** How it goes, since the start. */
export interface CacheFigures {
  readonly hits: number;
  readonly made: number;
  readonly shared: number;
  readonly stale: number;
  readonly dropped: number;
  readonly evicted: number;
  readonly answers: number;
  readonly bytes: number;
}

/** The finished answers of the readers' door. */
export interface AnswerCache extends Omit<AnnouncementFollower, "announced"> {
  readonly announced: (tags: readonly string[]) => void;
  /** The answer to a request that was written exactly like an earlier one. */
  readonly find: (url: string) => Served | null;
  /**
   * The kept answer, or a new one; who asks the same meanwhile waits for the same one, in whichever form they asked.
   * A form lives and dies with its answer.
   */
  readonly answer: (
    key: string,
    url: string | null,
    make: () => Promise<MadeAnswer>,
    form?: (answer: Answer) => Answer,
  ) => Promise<Served>;
  /** Makes an encoding of an answer, once. */
  readonly encode: (key: string, answer: Answer, encoding: Encoding) => Promise<Representation>;
  /** For how long announcements have been missed; null while they are followed. */
  readonly lostForSeconds: () => number | null;
  readonly figures: () => CacheFigures;
}

/** Options of the cache. */
export interface AnswerCacheOptions {
  readonly bytesMax: number;
  readonly nowMs: () => number;
  /** Told after answers were dropped; `ofContent` is whether an article changed, and not only what stands beside some. */
  readonly dropped?: (event: {
    readonly tags: number;
    readonly answers: number;
    readonly ofContent: boolean;
  }) => void;
}

const asMade = (answer: Answer): Answer => answer;

/** An answer that is being made, and what was announced meanwhile: what it was read from may be older. */
interface Flight {
  readonly epoch: number;
  readonly missed: Set<string>;
}

/**
 * Keeps answers until something they are made of is announced to have changed, and only while the announcements are
 * followed: what was kept before they were lost is forgotten when they are followed again. While PostgreSQL cannot be
 * reached, and only then, what was kept before goes out, marked as stale.
 */
export function createAnswerCache({ bytesMax, nowMs, dropped }: AnswerCacheOptions): AnswerCache {
  const store = createAnswerStore(bytesMax);
  const joinable = new Map<string, Promise<Served>>();
  const underWay = new Set<Flight>();
  const counts = { hits: 0, made: 0, shared: 0, stale: 0, dropped: 0 };
  let isFollowing = false;
  let isAway = false;
  let lostAtMs: number | null = nowMs();
  /** Changes whenever following ends or begins: between two of them something may have been missed. */
  let epoch = 0;

  const stale = (answer: Answer): Served => {
    counts.stale += 1;
    return { answer, state: "stale" };
  };
  const serve = (answer: Answer | null): Served | null => {
    if (!answer) return null;
    if (isAway) return stale(answer);
    if (!isFollowing || answer.holdsUntilMs <= nowMs()) return null;
    counts.hits += 1;
    return { answer, state: "kept" };
  };
  const keep = (key: string, flight: Flight, made: MadeAnswer): Served => {
    const { answer, fate } = made;
    const before = fate === "absent" ? store.byKey(key) : null;
    if (before) return stale(before);
    // Made of what is in memory: of facts that may have changed meanwhile.
    if (fate === "stale" || (isAway && answer.status === 200)) return stale(answer);
    const isOvertaken =
      !isFollowing ||
      flight.epoch !== epoch ||
      flight.missed.has(ALL_ANSWERS) ||
      answer.tags.some((tag) => flight.missed.has(tag));
    if (fate !== "keep" || isOvertaken || answer.holdsUntilMs <= nowMs()) return { answer, state: "passing" };
    store.put(key, answer);
    return { answer, state: "kept" };
  };
  const forgetFlights = (tags: readonly string[]): void => {
    for (const flight of underWay) for (const tag of tags) flight.missed.add(tag);
    // Who asks from now on must not be given what was read before.
    joinable.clear();
  };
  const follow = (following: boolean, away: boolean): void => {
    epoch += 1;
    joinable.clear();
    isFollowing = following;
    isAway = away;
    lostAtMs = following ? null : (lostAtMs ?? nowMs());
  };

  return {
    find: (url) => serve(store.byUrl(url)),
    answer(key, url, make, form = asMade) {
      const give = (served: Served): Served => {
        const answer = form(served.answer);
        if (url !== null) store.addUrl(key, url, answer);
        return { ...served, answer };
      };
      const served = serve(store.byKey(key));
      if (served) return Promise.resolve(give(served));
      const joined = joinable.get(key);
      if (joined) {
        counts.shared += 1;
        return joined.then(give);
      }
      counts.made += 1;
      const flight: Flight = { epoch, missed: new Set() };
      underWay.add(flight);
      const made = make()
        .then((fresh) => keep(key, flight, fresh))
        .finally(() => {
          underWay.delete(flight);
          if (joinable.get(key) === made) joinable.delete(key);
        });
      joinable.set(key, made);
      return made.then(give);
    },
    async encode(key, answer, encoding) {
      const known = encoding === "identity" || answer.encoded[encoding] !== undefined;
      const representation = await makeRepresentation(answer, encoding);
      if (!known)
        store.grow(key, answer, representation.encoding === "identity" ? 0 : representation.bytes.length);
      return representation;
    },
    following() {
      store.clear();
      follow(true, false);
    },
    lost: ({ away }) => follow(false, away || isAway),
    announced(tags) {
      forgetFlights(tags);
      const answers = tags.includes(ALL_ANSWERS) ? store.clear() : store.dropTags(tags);
      counts.dropped += answers;
      dropped?.({ tags: tags.length, answers, ofContent: tags.includes(TAGS.everything) });
    },
    lostForSeconds: () => (lostAtMs === null ? null : Math.max(0, Math.round((nowMs() - lostAtMs) / 1_000))),
    figures: () => ({ ...counts, ...store.size() }),
  };
}
