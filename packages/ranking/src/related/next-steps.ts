import type { Act } from "../understanding/index.ts";

/** What a reader who wants the one usually wants to do next. */
export const NEXT_STEPS: Readonly<Record<Act, readonly Act[]>> = {
  "look-up": ["pay", "print"],
  pay: ["look-up", "start-using", "enrol"],
  share: ["look-up", "pay", "buy-medicine"],
  reimburse: ["print", "look-up", "use-elsewhere"],
  "use-elsewhere": ["reimburse", "print"],
  "start-using": ["pay", "look-up", "enrol"],
  "count-years": ["pay", "transfer", "look-up"],
  enrol: ["pay", "start-using", "look-up"],
  "buy-medicine": ["share", "look-up"],
  print: ["look-up", "reimburse"],
  contact: ["look-up"],
  "change-details": ["look-up"],
  misuse: ["share"],
  transfer: ["look-up", "count-years"],
  leave: ["transfer", "pay"],
  "have-child": ["reimburse", "pay"],
  "take-sick-leave": ["reimburse"],
};
