import { article } from "./article.ts";
import { common } from "./common.ts";
import { frame } from "./frame.ts";

/** Every sentence of the site in simplified Chinese, the language the others are measured by. */
export const messages = {
  article,
  common,
  frame,
};
/** The shape of the messages: a language that lacks one does not compile. */
export type Messages = typeof messages;
