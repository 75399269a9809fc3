import { account } from "./account.ts";
import { articles } from "./articles.ts";
import { audit } from "./audit.ts";
import { comments } from "./comments.ts";
import { corrections } from "./corrections.ts";
import { desk } from "./desk.ts";
import { createEditorCaller, editorRouter } from "./editor-procedure.ts";
import { factor } from "./factor.ts";
import { facts } from "./facts.ts";
import { imports } from "./imports.ts";
import { invitations } from "./invitations.ts";
import { jobs } from "./jobs.ts";
import { keys } from "./keys.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { presence } from "./presence.ts";
import { previews } from "./previews.ts";
import { related } from "./related.ts";
import { releases } from "./releases.ts";
import { reports } from "./reports.ts";
import { revisions } from "./revisions.ts";
import { session } from "./session.ts";
import { suggestions } from "./suggestions.ts";
import { taxonomy } from "./taxonomy.ts";
import { trash } from "./trash.ts";
import { users } from "./users.ts";
import { views } from "./views.ts";
import { webhooks } from "./webhooks.ts";
import { workflow } from "./workflow.ts";

export type { EditorContext } from "./editor-procedure.ts";

/** The editors' door. */
export const editorApi = editorRouter({
  account,
  articles,
  audit,
  corrections,
  desk,
  comments,
  factor,
  facts,
  jobs,
  imports,
  invitations,
  keys,
  pages,
  people,
  presence,
  previews,
  related,
  releases,
  reports,
  revisions,
  session,
  suggestions,
  taxonomy,
  trash,
  users,
  views,
  webhooks,
  workflow,
});
/** The shape of the editors' door, for its client. */
export type EditorRouter = typeof editorApi;
/** Calls the editors' door without HTTP. */
export const callEditorApi = createEditorCaller(editorApi);
