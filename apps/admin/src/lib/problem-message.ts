import type { Problem } from "@gongji/domain/shared";
import type { Messages } from "#messages/zh-CN/index.ts";
import { problemOf } from "./problem.ts";

/** What an editor is told about a problem: what happened and what to do. No problem is without a sentence. */
export function problemMessage({ common, problems: t, publishing }: Messages, problem: Problem): string {
  switch (problem.code) {
    case "auth.sign_in_required":
      return t.signInRequired;
    case "auth.not_allowed":
      return t.notAllowed;
    case "auth.second_factor_required":
      return t.secondFactorRequired[problem.waitingFor];
    case "factor.wrong_code":
      return t.wrongCode;
    case "factor.already_on":
      return t.factorAlreadyOn;
    case "factor.not_on":
      return t.factorNotOn;
    case "factor.required_by_role":
      return t.factorRequired;
    case "invitation.not_found":
      return t.invitationNotFound;
    case "auth.key_refused":
      return t.keyRefused;
    case "input.invalid":
      return t.inputInvalid;
    case "article.not_found":
      return t.articleNotFound;
    case "article.version_conflict":
      return t.versionConflict(problem.changedBy);
    case "article.slug_taken":
      return t.slugTaken(problem.slug);
    case "article.slug_frozen":
      return t.slugFrozen;
    case "article.nothing_to_publish":
      return t.nothingToPublish;
    case "article.not_publishable": {
      const known = Object.entries(publishing.blockers).filter(([code]) => problem.blockers.includes(code));
      return [t.notPublishable, ...known.map(([, sentence]) => sentence)].join(" · ");
    }
    case "article.not_live":
      return t.notLive;
    case "article.not_withdrawn":
      return t.notWithdrawn;
    case "article.no_draft":
      return t.noDraft;
    case "article.never_published":
      return t.neverPublished;
    case "article.redirect_target_not_live":
      return t.redirectTargetNotLive;
    case "article.was_published":
      return t.wasPublished;
    case "article.in_trash":
      return t.inTrash;
    case "article.not_in_trash":
      return t.notInTrash;
    case "article.named_elsewhere":
      return t.namedElsewhere(problem.count);
    case "article.nothing_to_preview":
      return t.nothingToPreview;
    case "preview.refused":
      return t.previewRefused;
    case "review.already_submitted":
      return t.alreadySubmitted;
    case "review.not_submitted":
      return t.notSubmitted;
    case "review.wrote_it":
      return t.wroteIt;
    case "review.not_approved":
      return t.notApproved;
    case "review.none_due":
      return t.noReviewDue;
    case "plan.time_passed":
      return t.timePassed;
    case "plan.none_waiting":
      return t.noneWaiting;
    case "plan.not_found":
      return t.planNotFound;
    case "release.not_found":
      return t.releaseNotFound;
    case "release.version_conflict":
      return t.releaseVersionConflict;
    case "release.not_in_state":
      return t.releaseNotInState[problem.state];
    case "release.empty":
      return t.releaseEmpty;
    case "release.too_many":
      return t.releaseTooMany(problem.most);
    case "release.article_elsewhere":
      return t.releaseArticleElsewhere(problem.name);
    case "release.not_ready":
      return t.releaseNotReady(problem.members.length);
    case "release.changed_since":
      return t.releaseChangedSince(problem.articleIds.length);
    case "comment.not_found":
      return t.commentNotFound;
    case "image.unreadable":
      return t.imageUnreadable;
    case "image.too_large":
      return t.imageTooLarge(problem.bytesMax / 1024 / 1024, problem.pixelsMax);
    case "image.not_found":
      return t.imageNotFound;
    case "revision.not_found":
      return t.revisionNotFound;
    case "related.self":
      return t.relatedSelf;
    case "related.target_not_found":
      return t.relatedTargetNotFound;
    case "related.already_pinned":
      return t.relatedAlreadyPinned;
    case "related.not_in_list":
      return t.relatedNotInList;
    case "related.too_many":
      return t.relatedTooMany(problem.most);
    case "related.order_mismatch":
      return t.relatedOrderMismatch;
    case "taxonomy.unknown_category":
      return t.unknownCategory;
    case "taxonomy.unknown_region":
      return t.unknownRegion;
    case "taxonomy.unknown_topic":
      return t.unknownTopic;
    case "import.unreadable_page":
      return t.unreadablePage(common.inThisLanguage(problem.message));
    case "import.run_not_found":
      return t.importRunNotFound;
    case "import.already_undone":
      return t.importAlreadyUndone;
    case "import.page_not_found":
      return t.importPageNotFound;
    case "fact.invalid":
      return t.factInvalid;
    case "fact.overlap":
      return t.factOverlap;
    case "proposal.not_found":
      return t.proposalNotFound;
    case "proposal.not_open":
      return t.proposalNotOpen;
    case "proposal.same_person":
      return t.proposalSamePerson;
    case "proposal.version_conflict":
      return t.proposalVersionConflict;
    case "user.not_found":
      return t.userNotFound;
    case "user.email_taken":
      return t.emailTaken(problem.email);
    case "user.cannot_change_self":
      return t.cannotChangeSelf;
    case "user.wrong_password":
      return t.wrongPassword;
    case "session.not_found":
      return t.sessionNotFound;
    case "view.not_found":
      return t.viewNotFound;
    case "view.name_taken":
      return t.viewNameTaken(problem.name);
    case "view.too_many":
      return t.viewTooMany(problem.most);
    case "correction.not_found":
      return t.correctionNotFound;
    case "key.not_found":
      return t.keyNotFound;
    case "key.not_active":
      return t.keyNotActive;
    case "webhook.not_found":
      return t.webhookNotFound;
    case "webhook.url_refused":
      return t.webhookUrlRefused[problem.reason];
    case "rate.too_many_requests":
      return t.tooManyRequests(problem.retryAfterSeconds);
    case "service.unavailable":
      return t.unavailable;
    case "internal":
      return t.internal(problem.requestId);
  }
}

/** What an editor is told about an error of a request. */
export function errorMessage(messages: Messages, error: unknown): string {
  const problem = problemOf(error);
  return problem ? problemMessage(messages, problem) : messages.problems.unreachable;
}
