import { about } from "./about.ts";
import { article } from "./article.ts";
import { common } from "./common.ts";
import { corrections } from "./corrections.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { lists } from "./lists.ts";
import { policies } from "./policies.ts";
import { search } from "./search.ts";

/** Every sentence of the site in simplified Chinese, the language the others are measured by. */
export const messages = {
  about,
  article,
  common,
  corrections,
  frame,
  search,
  lists,
  home,
  policies,
};
/** The shape of the messages: a language that lacks one does not compile. */
export type Messages = typeof messages;
