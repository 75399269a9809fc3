import type { Messages } from "../zh-CN/index.ts";
import { article } from "./article.ts";
import { common } from "./common.ts";
import { frame } from "./frame.ts";

/** Every sentence of the site in English. */
export const messages: Messages = {
  article,
  common,
  frame,
};
