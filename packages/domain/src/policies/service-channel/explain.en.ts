import { claimsText, type Explanation, writeDate } from "../../policy/index.ts";
import type { Channel } from "./facts.ts";
import type { ServiceChannel } from "./shape.ts";
import { PHONES, TASKS } from "./words.ts";

function list(channels: readonly Channel[]): string {
  return channels.map(({ en, url }) => (url === undefined ? en : `${en} (${url})`)).join(", ");
}

/** The sentences in English. */
export const en: Explanation<ServiceChannel> = {
  headline: {
    value: ({ task, channels }) => `To ${TASKS[task].en}: ${list(channels)}.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    channel: {
      met: (needed) => `There is an official source on where to ${TASKS[needed].en}.`,
      unknown: (needed) =>
        `No official text was found on where one could ${TASKS[needed].en} there on that day.`,
    },
    payer: {
      unknown: () =>
        "Who pays is not told: for employees the employer pays, residents and flexible workers pay themselves.",
    },
    claimed: (claims) => claimsText(claims, "en"),
    "number-not-verified": (phone) =>
      `No official text confirms that ${PHONES[phone].en} is the medical-insurance hotline.`,
    "not-a-hotline": (numbers) =>
      numbers
        .map(({ number, backed, says }) => (backed ? says.en : `${number} has no basis and is no answer.`))
        .join(" "),
    "run-by-agencies": () =>
      "Medical insurance is handled by its own agencies, not by those of human resources or social security.",
    "delay-claimed": (delays) =>
      `Records are said to show after ${delays.map(({ least, most }) => `${least} to ${most} days`).join(", ")}; this is not verified.`,
    "review-due": (date) => `This entry is to be checked again by ${writeDate(date, "en")}.`,
  },
  quantities: {},
};
