import { claimsText, type Explanation, writeDate } from "../../policy/index.ts";
import type { Channel } from "./facts.ts";
import type { ServiceChannel } from "./shape.ts";
import { PHONES, TASKS } from "./words.ts";

function list(channels: readonly Channel[]): string {
  return channels.map(({ en, url }) => (url === undefined ? en : `${en} (${url})`)).join("; ");
}

/** The sentences in English. */
export const en: Explanation<ServiceChannel> = {
  headline: {
    value: ({ task, channels }) => `To ${TASKS[task].en}, use: ${list(channels)}.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    channel: {
      met: (needed) => `An official source says where to ${TASKS[needed].en}.`,
      unknown: (needed) =>
        `We found no official text on where to ${TASKS[needed].en} in this area on that date.`,
    },
    payer: {
      unknown: () =>
        "You have not told us who the payer is. For employees, the employer deducts and pays the contributions; residents and flexible workers pay themselves.",
    },
    claimed: (claims) => claimsText(claims, "en"),
    "number-not-verified": (phone) =>
      `No official text confirms whether ${PHONES[phone].en} is the medical insurance hotline.`,
    "not-a-hotline": (numbers) =>
      numbers
        .map(({ number, backed, says }) =>
          backed ? says.en : `${number} has no basis at all and is not an answer.`,
        )
        .join(" "),
    "run-by-agencies": () =>
      "Medical insurance matters are handled by medical insurance agencies, not by human resources or social security authorities.",
    "delay-claimed": (delays) =>
      `Some sources say that records are updated with a delay of ${delays.map(({ least, most }) => `${least} to ${most} days`).join(" or ")}. We could not verify this.`,
    "review-due": (date) => `This entry must be checked again before ${writeDate(date, "en")}.`,
  },
  quantities: {},
};
