import type { JsonObject } from "./json.ts";

const text = (description: string, zh: string): JsonObject => ({
  description,
  "x-zh": zh,
  schema: { type: "string" },
});

/** The header fields of answers. */
export const SHARED_HEADERS: JsonObject = {
  ETag: text(
    "Names the answer by its content; send it back as `If-None-Match`.",
    "以内容命名的标记；下次请求时放在 `If-None-Match` 中。",
  ),
  "Cache-Control": text(
    "For how long shared caches may keep the answer: never past the moment at which it may be another one.",
    "共享缓存可以保留多久；不会超过回答可能改变的时刻。",
  ),
  "Surrogate-Key": text(
    "What the answer is made of, separated by spaces: a cache that is told of a change drops exactly these.",
    "回答由哪些内容组成，用空格隔开；收到变化通知的缓存据此清除。",
  ),
  "X-Gongji-Stale": {
    description: "Only while the database is away: for how many seconds the answer may have been overtaken.",
    "x-zh": "仅在数据库不可用时出现：回答可能已过时多少秒。",
    schema: { type: "integer" },
  },
  "X-Request-Id": text(
    "Names the request, when something needs looking into.",
    "请求编号，需要查找问题时使用。",
  ),
  Location: text("Where it is now.", "现在的地址。"),
  "Retry-After": {
    description: "After how many seconds to ask again.",
    "x-zh": "多少秒后再试。",
    schema: { type: "integer" },
  },
};

/** A header as an answer refers to it. */
export const header = (name: string): JsonObject => ({ [name]: { $ref: `#/components/headers/${name}` } });
/** Those of every answer. */
export const EVERY_HEADERS: JsonObject = { ...header("X-Request-Id"), ...header("Cache-Control") };
