import type { EditorsDoor } from "./editors-door.ts";

/** Milliseconds of each answer to one kind of question. */
export interface ServerFigure {
  readonly name: string;
  /** The 95th percentile stays under it. */
  readonly targetMs: number;
  readonly times: readonly number[];
}

const LISTS: readonly (readonly [string, object])[] = [
  ["list, as it opens", {}],
  ["list, by region and state", { regionCode: "320500", states: ["live"] }],
  ["list, by category, next review first", { categoryKey: "enrolment", sort: "review" }],
  ["list, by topic, by title", { topicKey: "money", sort: "title" }],
  ["list, overdue, by owner", { overdue: true, owner: "none", sort: "review" }],
  ["list, stubs, longest unchanged first", { states: ["stub"], sort: "oldest" }],
  ["list, my own", { mine: true }],
  ["list, common words", { text: "家庭共济" }],
];

/** One word that every eighth title has, and the number that one of them has. */
const SOUGHT = ["家庭共济", "异地备案", "生育津贴 材料", "报销比例"];

function cursorOf(page: unknown): string | null {
  return typeof page === "object" &&
    page !== null &&
    "nextCursor" in page &&
    typeof page.nextCursor === "string"
    ? page.nextCursor
    : null;
}

function firstIdOf(page: unknown): string {
  const [, id] = /"articleId":"([0-9a-f-]{36})"/.exec(JSON.stringify(page)) ?? [];
  if (!id) throw new Error("the list is empty");
  return id;
}

/** Asks what the screens of the console ask, one after the other, so many times each. */
export async function measureServer(
  door: EditorsDoor,
  articles: number,
  asks: number,
): Promise<ServerFigure[]> {
  const figures: ServerFigure[] = [];
  const run = async (name: string, targetMs: number, ask: (turn: number) => Promise<unknown>) => {
    for (let turn = 0; turn < 5; turn += 1) await ask(turn);
    door.took.length = 0;
    for (let turn = 0; turn < asks; turn += 1) await ask(turn);
    figures.push({ name, targetMs, times: [...door.took] });
  };
  for (const [name, input] of LISTS) await run(name, 100, () => door.query("articles.list", input));
  await run("list, rare words", 100, (turn) =>
    door.query("articles.list", { text: `第${(turn * 997) % articles}篇` }),
  );
  let cursor: string | null = null;
  await run("list, page after page", 100, async () => {
    const page = await door.query("articles.list", cursor ? { cursor } : {});
    cursor = cursorOf(page);
  });
  await run("counts of the states", 100, () => door.query("articles.counts"));
  const articleId = firstIdOf(await door.query("articles.list", { states: ["live"] }));
  await run("related, search to add", 100, (turn) =>
    door.query("related.search", { articleId, text: SOUGHT[turn % SOUGHT.length] }),
  );
  await run("an article to edit", 100, () => door.query("articles.get", { articleId }));
  await run("the desk", 300, () => door.query("desk.get"));
  await run("its articles older than the facts", 300, () => door.query("desk.changedFacts"));
  return figures;
}

/** The least a server with a database can do, asked in the same way. */
export async function measureOneRow(url: string, asks: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < asks + 5; turn += 1) {
    const from = performance.now();
    await (await fetch(`${url}/generated-${turn + 10}`)).text();
    if (turn >= 5) times.push(performance.now() - from);
  }
  return times;
}
