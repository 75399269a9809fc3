import type { Role } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import type { Messages } from "#messages/zh-CN/index.ts";
import type { FilledRoom } from "./fill-room.ts";

/**
 * Who looks at a screen: an admin; nobody who is signed in; somebody whose password was right and who owes a code, or
 * has to set a second factor up.
 */
export type Visitor = "admin" | "stranger" | "owesCode" | "owesFactor";

/** A screen of the console in a filled room. */
export interface Screen {
  /** What its pictures are called. */
  readonly name: string;
  /** Its page, below src/app. */
  readonly route: string;
  /** The least role that may see it; null for a screen of those who are not inside yet. */
  readonly role: Role | null;
  /** Who looks at it when it is no admin. */
  readonly visitor?: Exclude<Visitor, "admin">;
  /** Its address, with its query and its hash. */
  path(room: FilledRoom): string;
  /** What is done on the page to get there. */
  open?(page: Page, messages: Messages): Promise<void>;
}

const console = (route: string) => `(console)/${route ? `${route}/` : ""}page.tsx`;
const plain = (name: string, role: Role, route = name): Screen => ({
  name: name || "desk",
  route: console(route),
  role,
  path: () => `/${route}`,
});

const outside = (
  name: string,
  visitor: Exclude<Visitor, "admin">,
  route: string,
  path: Screen["path"],
): Screen => ({ name, route: `${route}/page.tsx`, role: null, visitor, path });

const article: Screen = {
  name: "article",
  route: console("articles/[articleId]"),
  role: "author",
  path: ({ articleId }) => `/articles/${articleId}`,
  open: async (page, { writing }) => await page.getByRole("textbox", { name: writing.fields.body }).waitFor(),
};

/** A draft with a picture nobody has described. */
const withPicture: Screen = {
  ...article,
  name: "article-picture",
  path: ({ draftId }) => `/articles/${draftId}`,
};

const importRun: Screen = {
  name: "import-run",
  route: console("import/[runId]"),
  role: "editor",
  path: ({ runId }) => `/import/${runId}`,
};

/** A dialog a button of the page opens. */
const dialog = (of: Screen, name: string, button: (messages: Messages) => string): Screen => ({
  ...of,
  name: `${of.name}-${name}`,
  open: async (page, messages) => {
    await of.open?.(page, messages);
    await page
      .getByRole("button", { name: button(messages), exact: true })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
  },
});

/** Every screen of the console, with the dialogs and views that are hidden behind a press. */
export const SCREENS: readonly Screen[] = [
  outside("sign-in", "stranger", "sign-in", () => "/sign-in"),
  outside("sign-in-code", "owesCode", "sign-in/code", () => "/sign-in/code"),
  outside("sign-in-enrol", "owesFactor", "sign-in/code", () => "/sign-in/code"),
  outside("invite", "stranger", "invite", ({ invitation }) => `/invite#${invitation}`),
  plain("", "author"),
  {
    ...plain("", "author"),
    name: "desk-shortcuts",
    open: async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...plain("", "author"),
    name: "desk-palette",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("option").first().waitFor();
    },
  },
  plain("articles", "author"),
  { ...plain("articles", "author"), name: "articles-empty", path: () => "/articles?q=zzzz" },
  { ...plain("articles", "author"), name: "articles-new", path: () => "/articles?new=1" },
  {
    ...plain("articles", "author"),
    name: "articles-bulk",
    open: async (page, { articles, bulk }) => {
      await page.getByRole("checkbox", { name: articles.chooseAll }).check();
      await page.getByRole("button", { name: bulk.change, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  article,
  withPicture,
  dialog(article, "publish", ({ publishing }) => publishing.publish),
  {
    ...article,
    name: "article-preview",
    open: async (page, messages) => {
      await article.open?.(page, messages);
      const name = messages.publishing.preview;
      await page.getByRole("button", { name, exact: true }).click();
      // Beside the text where there is room, above it on a phone.
      await page.getByRole("region", { name }).or(page.getByRole("dialog", { name })).first().waitFor();
    },
  },
  {
    name: "article-history",
    route: console("articles/[articleId]/history"),
    role: "author",
    path: ({ articleId }) => `/articles/${articleId}/history`,
  },
  {
    ...article,
    name: "article-withdraw",
    open: async (page, messages) => {
      await article.open?.(page, messages);
      await page.getByRole("button", { name: messages.publishing.more, exact: true }).click();
      await page.getByRole("menuitem", { name: messages.publishing.withdraw, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...withPicture,
    name: "article-trash",
    open: async (page, messages) => {
      await withPicture.open?.(page, messages);
      await page.getByRole("button", { name: messages.publishing.more, exact: true }).click();
      await page.getByRole("menuitem", { name: messages.trash.put, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  plain("reviews", "author"),
  plain("releases", "author"),
  {
    name: "release",
    route: console("releases/[releaseId]"),
    role: "author",
    path: ({ releaseId }) => `/releases/${releaseId}`,
  },
  plain("trash", "author"),
  plain("reports", "author"),
  { ...plain("related", "editor"), name: "related-walk" },
  { ...plain("related/report", "editor"), name: "related-report" },
  plain("import", "editor"),
  importRun,
  {
    ...importRun,
    name: "import-run-compare",
    open: async (page, { imports }) => {
      await page.getByText(imports.compare, { exact: true }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  plain("corrections", "author"),
  { ...plain("corrections", "author"), name: "corrections-done", path: () => "/corrections?state=done" },
  plain("users", "admin"),
  dialog(plain("users", "admin"), "invite", ({ invite }) => invite.send),
  plain("keys", "admin"),
  dialog(plain("keys", "admin"), "new", ({ keys }) => keys.add),
  plain("webhooks", "admin"),
  dialog(plain("webhooks", "admin"), "new", ({ webhooks }) => webhooks.add),
  {
    name: "webhook",
    route: console("webhooks/[webhookId]"),
    role: "admin",
    path: ({ webhookId }) => `/webhooks/${webhookId}`,
  },
  plain("audit", "publisher"),
  plain("account", "author"),
  { name: "not-found", route: "not-found.tsx", role: "author", path: () => "/nowhere" },
];
