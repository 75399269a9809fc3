import type { Messages } from "../zh-CN/index.ts";

export const secrets: Messages["secrets"] = {
  onlyOnce:
    "Shown only once; nobody can see it again. Copy it now to a password manager or your server’s configuration.",
  kept: "I’ve saved it",
  copy: "Copy",
  copied: "Copied",
  grace: "How long the old one keeps working",
  graceHours: (hours) =>
    hours === 0
      ? "Stops immediately"
      : hours < 24
        ? `${hours} ${hours === 1 ? "hour" : "hours"}`
        : `${Math.round(hours / 24)} ${hours < 48 ? "day" : "days"}`,
  graceHint:
    "Both work during this time, so you can switch your programs over. Then the old one stops working.",
  graceNone:
    "Programs still using the old one are refused immediately. Choose this only if the old one has leaked.",
};
