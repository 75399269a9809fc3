import type { AnnouncementFollower } from "@gongji/database/published";
import type { AnswerCache } from "../answers/answer-cache.ts";
import type { EventHub } from "./event-hub.ts";

/**
 * Has the cache hear of announcements and then the listeners, who ask at once for what they are told has changed.
 */
export function followedBy(
  cache: AnswerCache,
  hub: EventHub,
): Pick<AnnouncementFollower, "announced" | "following" | "lost"> {
  return {
    announced(tags, sequence) {
      cache.announced(tags);
      hub.announced(tags, sequence);
    },
    following() {
      cache.following();
      hub.following();
    },
    lost(state) {
      cache.lost(state);
      hub.lost();
    },
  };
}
