import type { Messages } from "../zh-CN/index.ts";

export const saving: Messages["saving"] = {
  saved: "Saved",
  waiting: "Unsaved changes",
  saving: "Saving…",
  offline: "Offline; will save later",
  away: "Server unavailable; will save later",
  signedOut: "Signed out; text kept on this computer",
  signInAgain: "Sign in again",
  signInAgainHint:
    "Your session has ended. Your text is still here and will be saved once you sign in again.",
  codeNeeded:
    "Two-step verification is needed too. Enter the code in a new tab; saving resumes when you come back.",
  enterCode: "Enter the code",
  invalid: "Not saved: something needs correcting",
  refused: "Not saved",
  conflict: "Conflict",
  resolve: "Review and choose",
  saveNow: "Save now",
  recovered: "Found unsaved text from your last visit. It has been restored here and is being saved.",
  mergedIn: (name) =>
    `${name} edited other parts of this article at the same time. Both sets of changes have been merged; both versions are in the history.`,
  takenOver: (name) => `${name} changed this article. You are now looking at the latest version.`,
  leaveWarning: "Some of your text is not saved yet.",
  conflictTitle: "Two people edited this article at once",
  conflictHint: (name) =>
    `While you were writing, ${name} saved changes too. You both changed the parts below; choose one for each. Both versions stay in the history.`,
  mine: "Mine",
  theirs: (name) => `${name}’s`,
  useMine: "Use mine",
  useTheirs: "Use theirs",
  field: "Field",
  restIsMerged: "Parts only one of you changed are already merged.",
  takeTheirs: "Discard my changes",
  merge: "Merge as chosen",
  notReached: "Can’t reach the server, so your text could not be kept there yet. Try again later.",
  mineInvalid:
    "Something in your text needs correcting, so the server could not keep it. Use “Merge as chosen” first, correct it, then decide.",
};
