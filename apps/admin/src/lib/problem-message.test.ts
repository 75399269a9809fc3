import { type Problem, problemSchema } from "@gongji/domain/shared";
import { expect, test } from "vitest";
import { messages as en } from "#messages/en/index.ts";
import { messages as zh } from "#messages/zh-CN/index.ts";
import { problemMessage } from "./problem-message.ts";

const CODES = problemSchema.options.map((option) => option.shape.code.value);

/** A problem of each code; evidence the sentence needs is filled in. */
function problem(code: Problem["code"]): Problem {
  return problemSchema.parse({
    code,
    reason: "expired",
    ...(code === "webhook.url_refused" && { reason: "port" }),
    action: "article.publish",
    issues: [],
    expectedVersion: 1,
    currentVersion: 2,
    changedBy: "王",
    changedAt: "2026-01-01T00:00:00.000Z",
    keptRevisionId: null,
    slug: "a",
    blockers: ["title_missing"],
    articleId: "a",
    most: 30,
    bytesMax: 10_485_760,
    pixelsMax: 40_000_000,
    imageId: "i",
    key: "k",
    regionCode: "100000",
    fileName: "a.html",
    name: "我的视图",
    message: { zh: "空文件", en: "empty file" },
    versions: [],
    state: code === "release.not_in_state" ? "planned" : "expired",
    count: 2,
    members: [{ articleId: "a", problem: "review.not_approved" }],
    articleIds: ["a", "b"],
    waitingFor: "code",
    email: "a@b.cn",
    retryAfterSeconds: 5,
    requestId: "r1",
  });
}

test.each(CODES)("%s is told with what to do, in both languages", (code) => {
  const chinese = problemMessage(zh, problem(code));
  const english = problemMessage(en, problem(code));
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(chinese.length).toBeGreaterThan(8);
  expect(english.length).toBeGreaterThan(15);
});
