import type { Messages } from "../zh-CN/index.ts";

export const saving: Messages["saving"] = {
  saved: "Saved",
  waiting: "Changed, about to save",
  saving: "Saving",
  offline: "Offline, will be sent later",
  signedOut: "Signed out; the text is kept on this computer",
  signInAgain: "Sign in again",
  invalid: "Not saved yet: something does not meet the rules",
  refused: "Not saved",
  conflict: "Conflict",
  resolve: "Look and choose",
  saveNow: "Save now",
  recovered: "Text from your last visit had not been sent. It is back here and is being sent.",
  takenOver: (name) => `${name} changed this article; the newest content is shown.`,
  leaveWarning: "Some text is not saved yet.",
  conflictTitle: "Two people changed this article at once",
  conflictHint: (name) =>
    `While you were writing, ${name} saved too. Both texts stay in the history. Choose which one goes on.`,
  mine: "Mine",
  theirs: (name) => `${name}'s`,
  useMine: "Use mine",
  useTheirs: "Use theirs",
  field: "Field",
  sameInBoth: "Everything else is the same in both.",
  keepMine: "Keep mine",
  takeTheirs: "Take theirs",
  merge: "Merge as chosen",
  notReached: "The server cannot be reached, so your text could not be kept there yet. Try again later.",
  mineInvalid:
    "Your text breaks a rule, so the server could not keep it. Keep yours first, correct it, then decide.",
};
