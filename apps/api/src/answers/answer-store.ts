import type { Answer } from "./answer.ts";

/** What an answer costs besides its bytes: objects, and places in maps. */
const ANSWER_OVERHEAD_BYTES = 1_000;
const TAG_OVERHEAD_BYTES = 120;
/** Ways of writing the question that are known for one answer, in both of its forms. */
const URLS_MAX = 6;
/** The share of room for answers that have not been asked for again yet. */
const YOUNG_SHARE = 0.1;

interface Place {
  readonly key: string;
  readonly answer: Answer;
  readonly urls: string[];
  bytes: number;
  wasUsed: boolean;
}

/** Answers in bounded room. */
export interface AnswerStore {
  readonly byUrl: (url: string) => Answer | null;
  readonly byKey: (key: string) => Answer | null;
  readonly put: (key: string, answer: Answer) => void;
  /** Makes a form of the answer be found by a URL as well, if the answer is here. */
  readonly addUrl: (key: string, url: string, form: Answer) => void;
  /** Counts bytes the answer has got since it was put here. */
  readonly grow: (key: string, answer: Answer, bytes: number) => void;
  readonly drop: (key: string) => void;
  /** Drops the answers made of one of the tags; tells how many there were. */
  readonly dropTags: (tags: readonly string[]) => number;
  readonly clear: () => number;
  /** What is here, and how many went for want of room since the start. */
  readonly size: () => { readonly answers: number; readonly bytes: number; readonly evicted: number };
}

/**
 * Keeps answers in at most `bytesMax`. New ones wait in a small room; those asked for again there move to the large
 * one, from which the one goes that was not used for longest (by rounds: used since it last came to its turn). So a
 * flood of questions that nobody asks twice pushes nothing out that is in use.
 */
export function createAnswerStore(bytesMax: number): AnswerStore {
  const young = new Map<string, Place>();
  const kept = new Map<string, Place>();
  const places = new Map<string, Place>();
  const urls = new Map<string, { readonly place: Place; readonly form: Answer }>();
  const byTag = new Map<string, Set<Place>>();
  let bytes = 0;
  let youngBytes = 0;
  let evicted = 0;

  const remove = (place: Place): void => {
    const { key, answer } = place;
    if (young.delete(key)) youngBytes -= place.bytes;
    else kept.delete(key);
    places.delete(key);
    bytes -= place.bytes;
    for (const url of place.urls) urls.delete(url);
    for (const tag of answer.tags) {
      const tagged = byTag.get(tag);
      tagged?.delete(place);
      if (tagged?.size === 0) byTag.delete(tag);
    }
  };
  const add = (place: Place, more: number): void => {
    place.bytes += more;
    bytes += more;
    if (young.has(place.key)) youngBytes += more;
    makeRoom();
  };
  const makeRoom = (): void => {
    while (bytes > bytesMax) {
      const room = youngBytes > bytesMax * YOUNG_SHARE || kept.size === 0 ? young : kept;
      const [place] = room.values();
      if (!place) return;
      if (!place.wasUsed) {
        evicted += 1;
        remove(place);
        continue;
      }
      place.wasUsed = false;
      if (room.delete(place.key) && room === young) youngBytes -= place.bytes;
      kept.set(place.key, place);
    }
  };

  return {
    byUrl(url) {
      const found = urls.get(url);
      if (!found) return null;
      found.place.wasUsed = true;
      return found.form;
    },
    byKey(key) {
      const place = places.get(key);
      if (!place) return null;
      place.wasUsed = true;
      return place.answer;
    },
    put(key, answer) {
      const before = places.get(key);
      if (before) remove(before);
      const place: Place = { key, answer, urls: [], bytes: 0, wasUsed: false };
      const tagBytes = answer.tags.reduce((sum, tag) => sum + tag.length + TAG_OVERHEAD_BYTES, 0);
      const own = answer.identity.bytes.length + key.length * 2 + tagBytes + ANSWER_OVERHEAD_BYTES;
      if (own > bytesMax) return;
      places.set(key, place);
      young.set(key, place);
      for (const tag of answer.tags) {
        const tagged = byTag.get(tag);
        if (tagged) tagged.add(place);
        else byTag.set(tag, new Set([place]));
      }
      add(place, own);
    },
    addUrl(key, url, form) {
      const place = places.get(key);
      if (!place || place.answer !== (form.formOf ?? form)) return;
      if (place.urls.length >= URLS_MAX || urls.has(url)) return;
      place.urls.push(url);
      urls.set(url, { place, form });
      add(place, url.length * 2 + TAG_OVERHEAD_BYTES);
    },
    grow(key, answer, more) {
      const place = places.get(key);
      if (place && place.answer === (answer.formOf ?? answer)) add(place, more);
    },
    drop(key) {
      const place = places.get(key);
      if (place) remove(place);
    },
    dropTags(tags) {
      const hit = new Set<Place>();
      for (const tag of tags) for (const place of byTag.get(tag) ?? []) hit.add(place);
      for (const place of hit) remove(place);
      return hit.size;
    },
    clear() {
      const count = places.size;
      for (const room of [young, kept, places, urls, byTag]) room.clear();
      bytes = 0;
      youngBytes = 0;
      return count;
    },
    size: () => ({ answers: places.size, bytes, evicted }),
  };
}
