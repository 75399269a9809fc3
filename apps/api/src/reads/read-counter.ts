import { PLACES_MAX, type ReadEvent } from "@gongji/application";
import type { PlaceCount, UnitOfWork } from "@gongji/application/ports";
import { chinaDay } from "@gongji/application/published";

const FLUSH_EVERY_MS = 10_000;
/** Articles counted at a time; what comes beyond is not counted. */
const ARTICLES_MAX = 20_000;

/** Counts in memory and writes down sums: who reads is never known, and the database hears of it rarely. */
export interface ReadCounter {
  readonly count: (event: ReadEvent) => void;
  readonly start: () => void;
  /** Writes down what is left. */
  readonly close: () => Promise<void>;
}

/** A counter that writes through a unit of work. */
export function createReadCounter(options: {
  readonly unitOfWork: UnitOfWork;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}): ReadCounter {
  const { unitOfWork, now, report } = options;
  let articles = new Map<string, number>();
  let places = new Map<string, PlaceCount>();
  let timer: NodeJS.Timeout | undefined;

  function add(position: number, origin: PlaceCount["origin"], what: "shown" | "clicked"): void {
    const key = `${position} ${origin}`;
    const known = places.get(key) ?? { position, origin, shown: 0, clicked: 0 };
    places.set(key, { ...known, [what]: known[what] + 1 });
  }
  async function flush(): Promise<void> {
    if (articles.size === 0 && places.size === 0) return;
    const counts = { day: chinaDay(now()), articles, places: [...places.values()] };
    articles = new Map();
    places = new Map();
    await unitOfWork.run(({ readCounts }) => readCounts.add(counts)).catch(report);
  }

  return {
    count(event) {
      if (event.kind === "follow") return add(event.position, event.origin, "clicked");
      const { articleId, pinned, suggested } = event;
      if (articles.size >= ARTICLES_MAX && !articles.has(articleId)) return;
      articles.set(articleId, (articles.get(articleId) ?? 0) + 1);
      for (let place = 0; place < pinned; place++) add(place, "pinned", "shown");
      for (let place = pinned; place < Math.min(pinned + suggested, PLACES_MAX); place++) {
        add(place, "suggested", "shown");
      }
    },
    start() {
      timer = setInterval(() => void flush(), FLUSH_EVERY_MS);
      timer.unref();
    },
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
