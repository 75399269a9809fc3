import type { Messages } from "../zh-CN/index.ts";

export const saving: Messages["saving"] = {
  saved: "Saved",
  waiting: "Changed, about to save",
  saving: "Saving",
  offline: "Offline, will be sent later",
  away: "Server unavailable, will be sent later",
  signedOut: "Signed out; the text is kept on this computer",
  signInAgain: "Sign in again",
  signInAgainHint:
    "Your sign-in has ended. What you typed is still here and is saved once you are signed in.",
  codeNeeded:
    "A code of your second factor is needed too. Enter it in a new tab; saving goes on when you come back.",
  enterCode: "Enter the code",
  invalid: "Not saved yet: something does not meet the rules",
  refused: "Not saved",
  conflict: "Conflict",
  resolve: "Look and choose",
  saveNow: "Save now",
  recovered: "Text from your last visit had not been sent. It is back here and is being sent.",
  mergedIn: (name) =>
    `${name} changed other places of this article at the same time; both changes are here now. Both texts stay in the history.`,
  takenOver: (name) => `${name} changed this article; the newest content is shown.`,
  leaveWarning: "Some text is not saved yet.",
  conflictTitle: "Two people changed this article at once",
  conflictHint: (name) =>
    `While you were writing, ${name} saved too. You both changed the places below: choose for each. Both texts stay in the history.`,
  mine: "Mine",
  theirs: (name) => `${name}'s`,
  useMine: "Use mine",
  useTheirs: "Use theirs",
  field: "Field",
  restIsMerged: "Where only one of you changed something, that change is kept.",
  takeTheirs: "Drop my changes",
  merge: "Merge as chosen",
  notReached: "The server cannot be reached, so your text could not be kept there yet. Try again later.",
  mineInvalid:
    "Your text breaks a rule, so the server could not keep it. Merge as chosen first, correct it, then decide.",
};
