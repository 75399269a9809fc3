import type { Messages } from "../zh-CN/index.ts";

export const problems: Messages["problems"] = {
  signInRequired: "Your sign-in has ended. Sign in again; what has not been sent is still on this computer.",
  notAllowed: "Your role may not do this. Ask an admin if it should.",
  secondFactorRequired: {
    code: "One more step: type the code your authenticator app shows, then go on.",
    enrolment: "Your role asks for a second factor. Set it up first, then go on.",
  },
  wrongCode:
    "The code is wrong or was used already. Type the latest six digits, or a recovery code not used yet.",
  factorAlreadyOn: "The second factor is on already. Reload to see it.",
  factorNotOn: "There is no second factor. Reload to see how it stands.",
  factorRequired: "Your role asks for a second factor, so it stays on. An admin can change that.",
  invitationNotFound:
    "This link opens nothing: it was used, is over, or was taken back. Ask an admin for another.",
  inputInvalid: "Something does not meet the rules. Look at the places marked in red.",
  articleNotFound: "This article cannot be found; it may have been removed. Go back to the list.",
  versionConflict: (name) =>
    `${name ?? "Somebody else"} has just changed this article. The newest content is loaded; look at it and try again.`,
  slugTaken: (slug) => `The address “${slug}” belongs to another article. Choose another one.`,
  slugFrozen: "The address of a published article cannot change, so that readers' links hold.",
  nothingToPublish: "There is no new draft to publish. Change something first.",
  notPublishable: "It cannot be published yet. Complete what the publish panel lists.",
  notLive: "This article is not live now, so this cannot be done. Reload to see where it stands.",
  notWithdrawn: "This article is not withdrawn. Reload to see where it stands.",
  noDraft: "There is no draft to discard. Reload to see where it stands.",
  neverPublished: "This article was never published; without its draft nothing would be left of it.",
  redirectTargetNotLive: "The article to redirect to is not live. Choose a published one.",
  wasPublished: "Readers have seen this article, so it cannot go in the trash. Withdraw it instead.",
  inTrash: "This article is in the trash. Restore it first.",
  notInTrash: "This article is not in the trash. Reload to see where it stands.",
  namedElsewhere: (count) =>
    count === 1
      ? "Another article has it in its related list. Take it out there first."
      : `${count} other articles have it in their related lists. Take it out there first.`,
  nothingToPreview: "The article is withdrawn and has no draft: there is nothing to preview.",
  previewRefused:
    "This preview link does not open: it may have expired, or the draft was discarded. Copy a new one.",
  alreadySubmitted: "This draft is submitted already and waits for a review.",
  notSubmitted: "This draft is not submitted, or was changed afterwards. Submit it first.",
  wroteIt: "Nobody reviews a draft they have written in. Ask a colleague to review it.",
  notApproved: "Nobody has approved this draft as it is now. Submit it for review first.",
  noReviewDue: "No emergency publication of this article waits for a review. Refresh to see where it stands.",
  timePassed: "This time is over. Choose a later one.",
  noneWaiting: "Nothing is planned. Refresh to see where it stands.",
  planNotFound: "This entry is gone: somebody may have seen to it. Refresh the list.",
  releaseNotFound: "There is no such release; it may have been deleted. Reload the list.",
  releaseVersionConflict:
    "Somebody has just changed this release. The newest is loaded; look at it and try again.",
  releaseNotInState: {
    open: "This release is neither planned nor published. Reload to see where it stands.",
    planned: "This release is planned. Cancel the plan first.",
    published: "This release has been published already.",
    reverted: "This release has been reverted already.",
  },
  releaseEmpty: "There are no articles in this release yet.",
  releaseTooMany: (most) => `A release has room for ${most} articles.`,
  releaseArticleElsewhere: (name) =>
    `This article is in the release “${name}”; it can be in one at a time only.`,
  releaseNotReady: (count) =>
    `${count === 1 ? "One article is" : `${count} articles are`} not ready, so nothing was done. See what is said beside each.`,
  releaseChangedSince: (count) =>
    `${count === 1 ? "One article has" : `${count} articles have`} changed for readers since, so nothing was reverted. Restore each from its history.`,
  commentNotFound: "This comment is gone. Refresh to see the present ones.",
  imageUnreadable: "This file is no picture we can use. Take a JPEG, PNG, WebP or GIF.",
  imageTooLarge: (megabytes, pixels) =>
    `The picture is too large: at most ${megabytes} MB and ${pixels} pixels along its longer side. Make it smaller.`,
  imageNotFound: "An image in the body is not on this platform. Remove it and upload it again.",
  revisionNotFound: "This revision cannot be found. Reload the history.",
  relatedSelf: "An article cannot be related to itself. Choose another one.",
  relatedTargetNotFound: "The article to add cannot be found; it may have been removed. Search again.",
  relatedAlreadyPinned: "This article is in the related list already.",
  relatedNotInList: "This entry is no longer in the list. Reload to see the newest list.",
  relatedTooMany: (most) => `There is room for ${most} articles. Remove some first.`,
  relatedOrderMismatch:
    "Somebody else has just changed the list, so the order was not saved. Order it again.",
  unknownCategory: "This category no longer exists. Choose another one.",
  unknownRegion: "This region no longer exists. Choose another one.",
  unknownTopic: "One of the topics no longer exists. Take it out and save.",
  unreadablePage: (message) => `This file cannot be read: ${message}`,
  importRunNotFound: "There is no such import. Reload the list of imports.",
  importAlreadyUndone: "This import has been undone already. Reload to see what came of it.",
  importPageNotFound: "The page is not there: its import was undone, or it came in before sources were kept.",
  factInvalid: "This fact does not meet the rules. Look at the places marked in red.",
  factOverlap: "Another value holds in this span already. End the old one first, or change the dates.",
  proposalNotFound: "This proposal cannot be found; it may have been dealt with. Reload the list.",
  proposalNotOpen: "This proposal has been dealt with already. Reload to see how.",
  proposalSamePerson: "Nobody approves their own proposal. Ask a colleague.",
  proposalVersionConflict:
    "Somebody else has just changed this proposal. The newest content is loaded; look at it and try again.",
  userNotFound: "This user cannot be found. Reload the list.",
  emailTaken: (email) => `${email} has an account already. Use another e-mail.`,
  cannotChangeSelf: "Nobody changes their own role or suspends themselves. Ask another admin.",
  wrongPassword: "The current password is wrong. Type it again.",
  sessionNotFound: "That browser is already signed out. The list is fresh now.",
  keyRefused: "This key does not work: it is mistyped, expired or revoked.",
  correctionNotFound:
    "This report is no longer here; it may have gone with its article. Please reload the list.",
  viewNotFound: "This view is no longer there.",
  viewNameTaken: (name) =>
    `You already have a view named “${name}”. Choose another name, or update that view.`,
  viewTooMany: (most) => `You can keep at most ${most} views. Remove one you no longer use.`,
  keyNotFound: "This key is not there. Reload the list of keys.",
  keyNotActive: "This key has expired or was revoked and cannot be rotated. Create a new one.",
  webhookNotFound: "This receiver is not there. Reload the list.",
  webhookUrlRefused: {
    not_a_url: "This is no whole address. Write one that begins with https://.",
    not_https:
      "A receiver's address begins with https://. An operator can let inner ones pass (WEBHOOK_ALLOW).",
    credentials: "The address must not hold a user name or a password. Take out what is before the @.",
    port: "Only port 443 is open. An operator can let others pass (WEBHOOK_ALLOW).",
    not_public: "This address is not on the public internet. An operator can let it pass (WEBHOOK_ALLOW).",
    not_found: "There is no such host. Look for a typing mistake.",
  },
  tooManyRequests: (seconds) => `That was too fast. Wait ${seconds} seconds and try again.`,
  unavailable:
    "The server does not answer at the moment. Try again later; what has not been sent is still here.",
  internal: (requestId) =>
    `Something unexpected happened. Try again; if it stays, tell an admin the number ${requestId}.`,
  unreachable:
    "The server cannot be reached. Check the network and try again; what has not been sent is still here.",
};
