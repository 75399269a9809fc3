import { getTaxonomy } from "@gongji/application";
import { REGION_LEVELS } from "@gongji/application/ports";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const named = { name: z.string(), nameEn: z.string() };

/** The shelves articles stand on. */
export const taxonomy = editorRouter({
  all: editorProcedure
    .output(
      z.object({
        categories: z.array(z.object({ key: z.string(), ...named })),
        topics: z.array(z.object({ key: z.string(), ...named })),
        regions: z.array(
          z.object({
            code: z.string(),
            ...named,
            level: z.enum(REGION_LEVELS),
            parentCode: z.string().nullable(),
          }),
        ),
      }),
    )
    .query(({ ctx }) => getTaxonomy(ctx.reader, ctx.actor)),
});
