export {
  type AnnouncementFollower,
  type FollowedAnnouncements,
  followAnnouncements,
} from "../announcements/follow-announcements.ts";
export { inSpan } from "../connection/in-span.ts";
export { isUnavailable } from "../connection/is-unavailable.ts";
export { type FollowedFacts, followFacts } from "../policies/follow-facts.ts";
export {
  createPublishedPool,
  type PublishedPoolOptions,
  publishedConnection,
} from "./create-published-pool.ts";
export {
  type KeptAnnouncement,
  type MissedAnnouncements,
  missedAnnouncements,
} from "./missed-announcements.ts";
export { createPublishedReader } from "./published-reader.ts";
export { shownImageWidth } from "./shown-image-width.ts";
export { PublicRoleTooPowerful } from "./verify-public-role.ts";
