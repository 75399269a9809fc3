import { createGongjiClient } from "@gongji/client";
import { askBefore, GongjiProvider, type KnownAnswers, useAnswer } from "@gongji/client/react";
import { createElement, Suspense } from "react";
import { renderToReadableStream, renderToString } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { openApi } from "./open-api.ts";

const room = openApi();
beforeAll(() => room().publish("here", { title: "家庭共济怎么绑定" }));

function Title({ slug }: { readonly slug: string }) {
  const answer = useAnswer("articles.bySlug", { slug });
  return createElement("h1", null, answer.kind === "article" ? answer.article.title : answer.kind);
}

/** A client that takes down what it asks. */
function client(asked: string[]) {
  return createGongjiClient({
    url: room().apiUrl,
    fetch: (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    },
  });
}

function page(asked: string[], known?: KnownAnswers) {
  const title = createElement(Title, { slug: "here" });
  return createElement(GongjiProvider, {
    client: client(asked),
    ...(known && { known }),
    children: createElement(Suspense, { fallback: "…" }, title, title),
  });
}

test("a server waits for the answer, and asks once for what is shown twice", async () => {
  const asked: string[] = [];
  const stream = await renderToReadableStream(page(asked));
  await stream.allReady;
  const html = await new Response(stream).text();
  expect(html.match(/<h1>家庭共济怎么绑定<\/h1>/g)).toHaveLength(2);
  expect(asked).toHaveLength(1);
});

test("what was asked before is shown at once, without waiting and without asking", async () => {
  const known = await askBefore(client([]), [
    ["articles.bySlug", { slug: "here" }],
    ["topics.list", undefined],
  ]);
  const asked: string[] = [];
  // As it travels from a server to its page.
  const html = renderToString(page(asked, JSON.parse(JSON.stringify(known))));
  expect(html).toContain("<h1>家庭共济怎么绑定</h1>");
  expect(html).not.toContain("…");
  expect(asked).toEqual([]);
});

test("without a provider it says what is missing", () => {
  expect(() => renderToString(createElement(Title, { slug: "here" }))).toThrow("GongjiProvider");
});
