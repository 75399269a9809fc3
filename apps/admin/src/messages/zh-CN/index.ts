import { account } from "./account.ts";
import { articles } from "./articles.ts";
import { audit } from "./audit.ts";
import { bulk } from "./bulk.ts";
import { comments } from "./comments.ts";
import { common } from "./common.ts";

import { corrections } from "./corrections.ts";

import { factor } from "./factor.ts";

import { find } from "./find.ts";

import { history } from "./history.ts";
import { home } from "./home.ts";
import { images } from "./images.ts";
import { imports } from "./imports.ts";
import { invite } from "./invite.ts";
import { keys } from "./keys.ts";
import { palette } from "./palette.ts";
import { presence } from "./presence.ts";
import { problems } from "./problems.ts";
import { publishing } from "./publishing.ts";
import { related } from "./related.ts";
import { releases } from "./releases.ts";
import { reports } from "./reports.ts";
import { saving } from "./saving.ts";
import { secrets } from "./secrets.ts";
import { shell } from "./shell.ts";
import { shortcuts } from "./shortcuts.ts";
import { signIn } from "./sign-in.ts";
import { sources } from "./sources.ts";
import { toolbar } from "./toolbar.ts";
import { trash } from "./trash.ts";
import { users } from "./users.ts";
import { walk } from "./walk.ts";
import { webhooks } from "./webhooks.ts";
import { workflow } from "./workflow.ts";
import { writing } from "./writing.ts";

/** Every sentence of the console in simplified Chinese, the language the others are measured by. */
export const messages = {
  account,
  articles,
  audit,
  bulk,
  comments,
  common,
  corrections,
  factor,
  find,
  history,
  home,
  images,
  imports,
  invite,
  keys,
  palette,
  presence,
  problems,
  publishing,
  related,
  releases,
  reports,
  saving,
  secrets,
  shell,
  shortcuts,
  signIn,
  sources,
  toolbar,
  trash,
  users,
  walk,
  webhooks,
  workflow,
  writing,
};
/** The shape of the messages: a language that lacks one does not compile. */
export type Messages = typeof messages;
