import {
  type AnnouncementFollower,
  type FollowedAnnouncements,
  followAnnouncements,
} from "./follow-announcements.ts";
import { OPERATION_CHANNEL } from "./operation-channel.ts";

const CONNECT_TIMEOUT_MS = 3_000;

/** Hears of what changed of the replicas' own work, over a connection of its own. */
export function followOperations(url: string, follower: AnnouncementFollower): FollowedAnnouncements {
  const connection = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "gongji operations",
    keepAlive: true,
  };
  return followAnnouncements(connection, follower, OPERATION_CHANNEL);
}
