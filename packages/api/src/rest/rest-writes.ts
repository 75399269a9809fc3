import { readEventSchema, sendCorrectionSchema } from "@gongji/application";
import type { Bilingual, ProblemCode } from "@gongji/domain/shared";
import type { z } from "zod";
import type { Json } from "./open-api/json.ts";

/** Something readers or front-ends can send: at a door of its own, for the readers' procedures can only read. */
export interface RestWrite {
  /** Below `/v1`. */
  readonly path: string;
  readonly name: string;
  readonly says: Bilingual;
  readonly input: z.ZodType;
  readonly example: { readonly name: string; readonly value: Json };
  /** How it is answered when it was taken in; without a body. */
  readonly done: { readonly status: 202 | 204; readonly says: Bilingual };
  /** What it is refused with, by status. */
  readonly problems: readonly (readonly [status: number, code: ProblemCode])[];
}

const UNREADABLE = [
  [400, "input.invalid"],
  [413, "input.invalid"],
  [415, "input.invalid"],
  [429, "rate.too_many_requests"],
] as const;

/** Everything that can be sent. */
export const REST_WRITES: readonly RestWrite[] = [
  {
    path: "/corrections",
    name: "corrections.send",
    says: {
      zh: "读者指出文章有误；不记录是谁提交的",
      en: "What a reader says is wrong; nothing is kept of who says it",
    },
    input: sendCorrectionSchema,
    example: {
      name: "of an article",
      value: { slug: "out-of-area-filing", text: "备案的有效期写错了，当地现在是一年。" },
    },
    done: {
      status: 202,
      says: { zh: "已收到，等编辑处理。", en: "It was taken in and waits for an editor." },
    },
    problems: [...UNREADABLE, [404, "article.not_found"], [500, "internal"], [503, "service.unavailable"]],
  },
  {
    path: "/reads",
    name: "reads.count",
    says: {
      zh: "前端报告一次阅读或一次点击；只累计次数，带 DNT 或 Sec-GPC 的不计",
      en: "A front-end counts a read, or an article that was followed; sums only, and nobody who sends DNT or Sec-GPC",
    },
    input: readEventSchema,
    example: {
      name: "a read",
      value: { kind: "read", articleId: "01990000-0000-7000-8000-000000000001", pinned: 6, suggested: 4 },
    },
    done: { status: 204, says: { zh: "已收到。", en: "It was heard." } },
    problems: UNREADABLE,
  },
];
