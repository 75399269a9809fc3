import { createPreviewLink, createPreviewLinkSchema, previewLinkSchema } from "@gongji/application/previews";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Links that show a text to whoever has them, for a while. */
export const previews = editorRouter({
  share: editorProcedure
    .input(createPreviewLinkSchema)
    .output(previewLinkSchema)
    .mutation(({ ctx, input }) =>
      createPreviewLink({ ...ctx.commands, writePreviewLink: ctx.writePreviewLink }, ctx.actor, input),
    ),
});
