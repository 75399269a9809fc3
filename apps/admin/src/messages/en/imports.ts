import type { Messages } from "../zh-CN/index.ts";

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const imports: Messages["imports"] = {
  title: "Import",
  hint: "Bring in pages from the old site: web pages, text files, or zip archives of them. Each page becomes a draft, and its related list becomes links. Titles that have no article yet are listed as “to be written”.",
  choose: "Choose files",
  drop: "Drop files or archives here, or",
  accepted:
    ".html, .htm, .txt, .md and .zip; up to 10 MB a page, 5,000 pages at a time, and 300 MB from one archive.",
  unpacking: "Unpacking…",
  refusedFiles: {
    not_a_page: (count) =>
      `${many(count, "file was", "files were")} skipped: no page inside. Use .html, .htm, .txt or .md files, or an archive of them.`,
    too_large: (count) =>
      `${many(count, "page is", "pages are")} larger than 10 MB. Split them and try again.`,
    too_many: (count) =>
      `Up to 5,000 pages at a time; ${many(count, "page was", "pages were")} left out. Import them in several runs.`,
    archive_too_large: (count) =>
      `The archive is larger than 300 MB unpacked; ${many(count, "page was", "pages were")} not read. Split it into several archives.`,
    unreadable_archive: (count) =>
      `${many(count, "archive", "archives")} could not be opened: not a zip, damaged, or password-protected. Zip it again and retry.`,
  },
  tryFirst: "Do a dry run first to see what each page would become. A dry run saves nothing.",
  start: (count) => `Import ${many(count, "file")}`,
  startDry: (count) => `Dry run with ${many(count, "file")}`,
  tryAgain: "Dry run again",
  goOn: (count) => `Continue with the remaining ${count}`,
  stop: "Stop",
  clear: "Clear the list",
  halted: {
    stopped: "Stopped. What was imported stays. You can continue, or undo the whole import.",
    unreachable:
      "Can’t reach the server, so the import has paused. Continue once you’re back online; nothing is imported twice.",
    signed_out:
      "You have been signed out, so the import has paused. Sign in again in a new tab, then come back and continue.",
  },
  signInAgain: "Sign in again",
  progress: (done, all) => `${done} of ${all} done`,
  results: "Results",
  filters: { all: "All", look: "Needs a look", failed: "Not imported" },
  noneHere: "No files here.",
  showMore: (rest) => `Show more (${rest} left)`,
  waiting: "Waiting",
  reading: "Reading…",
  failed: "Not imported",
  fates: {
    would_create: "Will become a draft",
    would_fill_stub: "Will fill in a planned article",
    created: "Draft created",
    filled_stub: "Planned article filled in",
    unchanged: "Already imported, unchanged",
  },
  sameTitle: "Title already exists",
  twin: (name) => `Same as ${name}; imported once`,
  tooLarge: "The file is larger than 10 MB. Split it and try again.",
  emptyFile: "The file is empty. Choose another one.",
  openArticle: "Open draft",
  openArticleOf: (title) => `Open draft: ${title}`,
  compare: "Compare with source",
  compareOf: (title) => `Compare with source: ${title}`,
  previousPage: "Previous page",
  nextPage: "Next page",
  source: "Source",
  draft: "Resulting draft",
  noiseCount: (count) => `${many(count, "piece")} of clutter removed`,
  roles: {
    title: "Title",
    breadcrumb: "Breadcrumbs",
    dateline: "Date",
    disclaimer: "Disclaimer",
    source: "Source",
    neighbour: "Previous, next",
    related: "Related list",
    noise: "Clutter",
  },
  cut: "The page is too long to show in full here; all of it is in the draft.",
  sections: (count) => many(count, "section"),
  characters: (count) => many(count, "character"),
  published: (date) => `originally published ${date}`,
  warnings: (count) => `${count} to check`,
  relatedCount: (count) => `${count} related`,
  linkedCount: (count) => `${count} linked`,
  stubCount: (count) => `${count} to be written`,
  noRelated: "No related list was found on the page.",
  line: (line) => `line ${line}`,
  outcomes: {
    linked: "Linked",
    stub_created: "To be written",
    would_link: "Will link to an article",
    would_create_stub: "Will be listed as to be written",
    left_out: "Skipped",
  },
  summary: (created, filled, unchanged, failed) =>
    `${created} created, ${filled} filled in, ${unchanged} unchanged, ${failed} failed`,
  drySummary: (ready, unchanged, failed) =>
    `${ready} ready to import, ${unchanged} already imported, ${failed} unreadable`,
  canUndo:
    "Not happy with it? You can undo the whole import: drafts nobody has touched are removed, edited ones stay.",
  openRun: "View or undo",
  removeFile: (name) => `Remove file: ${name}`,
  runs: "Past imports",
  noRuns: "Nothing has been imported yet. Once you bring in the first pages, the results are kept here.",
  runTitle: (at) => `Import of ${at}`,
  pagesOf: "Pages of this import",
  noPages: "This import left no pages.",
  pageCount: (count) => many(count, "page"),
  unchangedCount: (count) => `${count} unchanged`,
  removedPages: (count) => `${many(count, "page")} removed`,
  keptPages: (count) => `${count} kept`,
  undo: "Undo this import",
  undoTitle: "Undo this import?",
  undoHint:
    "Drafts and planned articles nobody has touched since are removed and can be imported again. Edited articles stay, along with the articles they link to.",
  undoSummary: (pages, stubs, emptied) =>
    `${many(pages, "draft")}${stubs > 0 ? ` and ${many(stubs, "planned article")}` : ""} removed${emptied > 0 ? `; ${many(emptied, "article")} back to “to be written”` : ""}.`,
  undone: "Undone",
  undoneBy: (who, at) => `${who} undid this import on ${at}.`,
  undoneDone: (pages, stubs) =>
    `Undone: ${many(pages, "draft")}${stubs > 0 ? ` and ${many(stubs, "planned article")}` : ""} removed`,
  kept: (count) => `${count} kept`,
  because: { changed: "Edited since the import", linked: "Linked from an article that stays" },
};
