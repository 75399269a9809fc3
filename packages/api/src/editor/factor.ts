import { refuse } from "@gongji/application";
import {
  beginFactor,
  begunFactorSchema,
  confirmFactor,
  factorStateSchema,
  getOwnFactor,
  givenCodeSchema,
  passFactor,
  provenByPasswordSchema,
  renewRecoveryCodes,
  turnOffFactor,
} from "@gongji/application/factors";
import { z } from "zod";
import { editorRouter, halfwayProcedure } from "./editor-procedure.ts";

const done = z.object({ done: z.literal(true) });
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

/** A procedure about one's own second factor, from an open session. */
const ownProcedure = halfwayProcedure.use(({ ctx, next }) => {
  if (ctx.waitingFor) refuse({ code: "auth.second_factor_required", waitingFor: ctx.waitingFor });
  return next();
});

/** One's own second factor. What leads to an open session can be asked for before it is open. */
export const factor = editorRouter({
  state: halfwayProcedure
    .output(
      factorStateSchema.extend({ waitingFor: z.enum(["code", "enrolment"]).nullable(), email: z.string() }),
    )
    .query(async ({ ctx }) => ({
      ...(await getOwnFactor(ctx.commands, ctx.self)),
      waitingFor: ctx.waitingFor,
      email: ctx.self.email,
    })),

  begin: halfwayProcedure
    .input(provenByPasswordSchema)
    .output(begunFactorSchema)
    .mutation(({ ctx, input }) => beginFactor(ctx.proofs, ctx.self, input)),

  confirm: halfwayProcedure
    .input(givenCodeSchema)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => confirmFactor(ctx.proofs, ctx.self, input)),

  pass: halfwayProcedure
    .input(givenCodeSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await passFactor(ctx.proofs, ctx.self, input);
      return { done: true } as const;
    }),

  turnOff: ownProcedure
    .input(provenByPasswordSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await turnOffFactor(ctx.proofs, ctx.self, input);
      return { done: true } as const;
    }),

  renewRecoveryCodes: ownProcedure
    .input(provenByPasswordSchema)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => renewRecoveryCodes(ctx.proofs, ctx.self, input)),
});
