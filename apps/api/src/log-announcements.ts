import type { AnnouncementFollower } from "@gongji/database/published";
import type { Log } from "./log.ts";

/** Has the log told when announcements are lost and when they are followed again. */
export function logAnnouncements(follower: AnnouncementFollower, log: Log): AnnouncementFollower {
  let isLost = false;
  return {
    ...follower,
    following() {
      if (isLost) log.info("announcements_followed");
      isLost = false;
      follower.following();
    },
    lost(state) {
      if (!isLost) log.warn("announcements_lost");
      isLost = true;
      follower.lost(state);
    },
  };
}
