import { expect, test } from "vitest";
import { createPage, type Page } from "./page.ts";
import { createPageMaker } from "./page-maker.ts";
import { createPageStore } from "./page-store.ts";

function page(text: string, status = 200): Page {
  const held = { tags: new Set(["article:1"]), holdsUntilMs: Number.POSITIVE_INFINITY };
  return createPage({ status, headers: {}, bytes: Buffer.from(text), ...held });
}

function maker(pages: readonly (Page | Error)[], waitSeconds = 0) {
  const store = createPageStore(1_000_000);
  store.setTold(true);
  let made = 0;
  const give = createPageMaker(store, async () => {
    const next = pages[made];
    made += 1;
    if (next instanceof Error || !next) throw next ?? new Error("made too often");
    return next;
  });
  const text = async () => {
    const given = await give("/a", "", () => waitSeconds);
    return "page" in given ? [given.page.bytes.toString(), given.isFresh] : given;
  };
  return { store, text, made: () => made };
}

test("many who ask at once are given one page, which is kept until it is overtaken", async () => {
  const { store, text, made } = maker([page("one"), page("two")]);
  expect(await Promise.all([text(), text(), text()])).toEqual(Array(3).fill(["one", true]));
  expect(await text()).toEqual(["one", true]);
  store.invalidate(["article:1"]);
  expect(await text()).toEqual(["two", true]);
  expect(made()).toBe(2);
});

test("while no page can be made, the last one is given and said to be old", async () => {
  const { store, text } = maker([page("one"), page("broken", 500), new Error("away"), page("two")]);
  expect(await text()).toEqual(["one", true]);
  store.invalidate(["*"]);
  expect(await text()).toEqual(["one", false]);
  expect(await text()).toEqual(["one", false]);
  expect(await text()).toEqual(["two", true]);
});

test("what failed and what never was is not kept", async () => {
  const { text } = maker([page("broken", 500), page("nothing", 404), page("one")]);
  expect(await text()).toEqual(["broken", true]);
  expect(await text()).toEqual(["nothing", true]);
  expect(await text()).toEqual(["one", true]);
});

test("who has had too many pages made is given what is kept, or told to wait", async () => {
  const { store, text, made } = maker([page("one")], 7);
  expect(await text()).toEqual({ waitSeconds: 7 });
  store.keep("/a", page("kept"), store.moment());
  expect(await text()).toEqual(["kept", true]);
  store.invalidate(["article:1"]);
  expect([await text(), made()]).toEqual([["kept", false], 0]);
});
