import type { Messages } from "../zh-CN/index.ts";

export const secrets: Messages["secrets"] = {
  onlyOnce:
    "It is shown this once and to nobody afterwards. Copy it now into a password manager or your server's configuration.",
  kept: "I have kept it",
  copy: "Copy",
  copied: "Copied",
  grace: "How long the old one stays good",
  graceHours: (hours) =>
    hours === 0
      ? "ends at once"
      : hours < 24
        ? `${hours} ${hours === 1 ? "hour" : "hours"}`
        : `${Math.round(hours / 24)} ${hours < 48 ? "day" : "days"}`,
  graceHint:
    "Both are good meanwhile, so a program can be changed in peace; then the old one ends by itself.",
  graceNone:
    "A program that still uses the old one is refused at once. Choose this when the old one has leaked.",
};
