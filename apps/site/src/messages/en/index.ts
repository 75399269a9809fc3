import type { Messages } from "../zh-CN/index.ts";
import { about } from "./about.ts";
import { article } from "./article.ts";
import { common } from "./common.ts";
import { corrections } from "./corrections.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { lists } from "./lists.ts";
import { policies } from "./policies.ts";
import { search } from "./search.ts";

/** Every sentence of the site in English. */
export const messages: Messages = {
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
