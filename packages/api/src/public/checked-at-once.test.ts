import { initTRPC, TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { checkedAtOnce } from "./checked-at-once.ts";

const t = initTRPC.create();
const answerSchema = z.object({ title: z.string() });
const router = t.router({
  read: checkedAtOnce(t.procedure)
    .input(z.strictObject({ secret: z.boolean() }))
    .use(({ next }) => next())
    .output(answerSchema)
    .query(({ input }) => ({ title: "题目", ...(input.secret && { draft: "草稿" }) })),
  broken: checkedAtOnce(t.procedure)
    .output(answerSchema)
    .query(() => JSON.parse('{"title":7}')),
});
const call = t.createCallerFactory(router)({});

test("what the schema does not name does not go out", async () => {
  expect(await call.read({ secret: true })).toEqual({ title: "题目" });
});

test("an input that is not of the schema is refused, an answer that is not is a defect", async () => {
  const wrong: unknown = JSON.parse('{"secret":true,"more":1}');
  await expect(Reflect.apply(call.read, null, [wrong])).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(call.broken()).rejects.toBeInstanceOf(TRPCError);
  await expect(call.broken()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
});

test("the schema stays the one it was", () => {
  expect(router.read._def).toMatchObject({ output: answerSchema });
});
