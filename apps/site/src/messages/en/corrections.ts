import type { Messages } from "../zh-CN/index.ts";

export const corrections: Messages["corrections"] = {
  title: "Report an error",
  lead: "If something is wrong, out of date or different where you live, please tell us. No name or contact is needed; please do not write identity numbers, illnesses or other personal data.",
  about: "About this answer",
  aboutSite: "About the site as a whole",
  text: "What is wrong?",
  textHint:
    "Say which sentence, and what it should be; if you know a document or an address, name it. At most 2,000 characters.",
  send: "Send",
  sent: "We have it. Thank you.",
  sentHint:
    "An editor will check; once it is corrected, the date on the page changes. As you left no address, you will not get a reply.",
  backToAnswer: "Back to the answer",
  another: "Report something else",
  leaveEmpty: "Leave this field empty",
  problems: {
    text: "Say what is wrong, in 4 to 2,000 characters.",
    tooMany: "Too many reports came from this network just now. Please try again in an hour.",
    gone: "There is no answer at that address any more. You can report about the site as a whole instead.",
    failed: "It could not be delivered. Please try again in a moment.",
  },
};
