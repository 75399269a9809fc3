import type { Messages } from "../zh-CN/index.ts";

export const problems: Messages["problems"] = {
  signInRequired: "Your session has ended. Sign in again. Anything not yet saved is still on this computer.",
  notAllowed: "Your role doesn’t allow this. Ask an admin if you need it.",
  secondFactorRequired: {
    code: "One more step: enter the code from your authenticator app to continue.",
    enrolment: "Your role requires two-step verification. Set it up first, then continue.",
  },
  wrongCode:
    "Wrong or already used code. Enter the latest six digits from your app, or an unused recovery code.",
  factorAlreadyOn: "Two-step verification is already on. Reload to see it.",
  factorNotOn: "Two-step verification is not on. Reload to see the current state.",
  factorRequired:
    "Your role requires two-step verification, so it can’t be turned off. An admin can change that.",
  invitationNotFound:
    "This invitation link doesn’t work: it was used, has expired, or was revoked. Ask an admin for a new one.",
  inputInvalid: "Something needs correcting. Check the fields marked in red.",
  articleNotFound: "Article not found. It may have been removed. Go back to the list.",
  versionConflict: (name) =>
    `${name ?? "Someone else"} has just changed this article. The latest version is loaded; check it and try again.`,
  slugTaken: (slug) => `The address “${slug}” is already used by another article. Choose a different one.`,
  slugFrozen: "The address of a published article can’t be changed, so readers’ links keep working.",
  nothingToPublish: "There is no draft to publish. Make a change first.",
  notPublishable: "It can’t be published yet. Complete the items in the publish panel.",
  notLive: "This article isn’t live, so this can’t be done. Reload to see its current state.",
  notWithdrawn: "This article isn’t withdrawn. Reload to see its current state.",
  noDraft: "There is no draft to discard. Reload to see the current state.",
  neverPublished:
    "This article was never published. Its draft can’t be discarded because nothing would be left.",
  redirectTargetNotLive: "The article to redirect to isn’t live. Choose a published one.",
  wasPublished: "Readers have seen this article, so it can’t be moved to the trash. Withdraw it instead.",
  inTrash: "This article is in the trash. Restore it first.",
  notInTrash: "This article isn’t in the trash. Reload to see its current state.",
  namedElsewhere: (count) =>
    count === 1
      ? "Another article lists it as related. Remove it there first."
      : `${count} other articles list it as related. Remove it there first.`,
  nothingToPreview: "The article is withdrawn and has no draft, so there is nothing to preview.",
  previewRefused:
    "This preview link doesn’t work. It may have expired, or the draft was discarded. Copy a new one.",
  alreadySubmitted: "This draft has already been submitted and is waiting for review.",
  notSubmitted: "This draft hasn’t been submitted, or was edited since. Submit it first.",
  wroteIt: "You can’t review a draft you edited. Ask a colleague to review it.",
  notApproved: "This draft hasn’t been approved, or was edited since. Submit it for review first.",
  noReviewDue:
    "This article has no emergency publication waiting for review. Reload to see its current state.",
  timePassed: "That time has passed. Choose one in the future.",
  noneWaiting: "Nothing is scheduled. Reload to see the current state.",
  planNotFound: "This entry is gone; someone may have dealt with it. Reload the list.",
  releaseNotFound: "Release not found. It may have been deleted. Reload the list.",
  releaseVersionConflict:
    "Someone has just changed this release. The latest version is loaded; check it and try again.",
  releaseNotInState: {
    open: "This release is neither scheduled nor published. Reload to see its current state.",
    planned: "This release is scheduled. Cancel the schedule first.",
    published: "This release has already been published.",
    reverted: "This release has already been reverted.",
  },
  releaseEmpty: "There are no articles in this release yet.",
  releaseTooMany: (most) => `A release can hold up to ${most} articles.`,
  releaseArticleElsewhere: (name) =>
    `This article is already in the release “${name}”. It can only be in one at a time.`,
  releaseNotReady: (count) =>
    `${count === 1 ? "One article is" : `${count} articles are`} not ready, so nothing was published. See the note next to each.`,
  releaseChangedSince: (count) =>
    `${count === 1 ? "One article has" : `${count} articles have`} changed since the release, so nothing was reverted. Restore each one from its history.`,
  commentNotFound: "Comment not found. It may have been removed. Reload the page.",
  imageUnreadable: "This file isn’t a usable image. Use a JPEG, PNG, WebP or GIF.",
  imageTooLarge: (megabytes, pixels) =>
    `The image is too large: at most ${megabytes} MB, and ${pixels} pixels on the longer side. Make it smaller and upload again.`,
  imageNotFound: "An image in the text isn’t stored here. Delete it and upload it again.",
  revisionNotFound: "Version not found. Reload the history.",
  relatedSelf: "An article can’t be related to itself. Choose another one.",
  relatedTargetNotFound: "The article to add was not found. It may have been removed. Search again.",
  relatedAlreadyPinned: "This article is already in the list.",
  relatedNotInList: "This entry is no longer in the list. Reload to see the latest list.",
  relatedTooMany: (most) => `The list holds up to ${most} articles. Remove some first.`,
  relatedOrderMismatch:
    "Someone else has just changed the list, so your order wasn’t saved. The latest list is loaded; sort it again.",
  unknownCategory: "This category no longer exists. Choose another one.",
  unknownRegion: "This region no longer exists. Choose another one.",
  unknownTopic: "One of the topics no longer exists. Remove it and save.",
  unreadablePage: (message) => `This file can’t be read: ${message}`,
  importRunNotFound: "Import not found. Reload the list of imports.",
  importAlreadyUndone: "This import has already been undone. Reload to see the result.",
  importPageNotFound:
    "The source of this page isn’t available: its import was undone, or it was imported before sources were kept.",
  factInvalid: "This fact needs correcting. Check the fields marked in red.",
  factOverlap:
    "Another value is already in force for this period. End the old one first, or change the dates.",
  proposalNotFound: "Proposal not found. It may have been dealt with. Reload the list.",
  proposalNotOpen: "This proposal has already been dealt with. Reload to see the result.",
  proposalSamePerson: "You can’t approve your own proposal. Ask a colleague.",
  proposalVersionConflict:
    "Someone else has just changed this proposal. The latest version is loaded; check it and try again.",
  userNotFound: "User not found. Reload the list.",
  emailTaken: (email) => `${email} already has an account. Use another email.`,
  cannotChangeSelf: "You can’t change your own role or suspend yourself. Ask another admin.",
  wrongPassword: "The current password is wrong. Try again.",
  sessionNotFound: "That browser is already signed out. The list has been refreshed.",
  keyRefused: "This key doesn’t work. It may be mistyped, expired or revoked.",
  correctionNotFound: "Report not found. It may have been deleted with its article. Reload the list.",
  viewNotFound: "This view no longer exists.",
  viewNameTaken: (name) =>
    `You already have a view named “${name}”. Choose another name, or update that view.`,
  viewTooMany: (most) => `You can save up to ${most} views. Delete one you no longer use.`,
  keyNotFound: "Key not found. Reload the list of keys.",
  keyNotActive: "This key has expired or was revoked, so it can’t be replaced. Create a new one.",
  webhookNotFound: "Receiver not found. Reload the list.",
  webhookUrlRefused: {
    not_a_url: "This isn’t a complete address. Enter one that starts with https://.",
    not_https:
      "The address must start with https://. Internal addresses have to be allowed by an operator first (WEBHOOK_ALLOW).",
    credentials: "The address can’t contain a user name or password. Remove the part before the @.",
    port: "Only port 443 is allowed. Other ports have to be allowed by an operator first (WEBHOOK_ALLOW).",
    not_public:
      "This address isn’t on the public internet. Internal addresses have to be allowed by an operator first (WEBHOOK_ALLOW).",
    not_found: "Host not found. Check the spelling.",
  },
  tooManyRequests: (seconds) => `Too many requests. Wait ${seconds} seconds and try again.`,
  unavailable:
    "The server isn’t responding. Try again later. Anything not yet saved is still on this computer.",
  internal: (requestId) =>
    `Something went wrong. Try again. If it keeps happening, give an admin the number ${requestId}.`,
  unreachable:
    "Can’t reach the server. Check your network and try again. Anything not yet saved is still on this computer.",
};
