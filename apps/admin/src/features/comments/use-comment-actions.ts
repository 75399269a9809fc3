"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { errorMessage } from "#lib/problem-message.ts";
import { useToasts } from "#lib/toasts.tsx";

/** Saying something, and settling what was said; the list follows. */
export function useCommentActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const messages = useMessages();
  const shared = {
    onError: (error: unknown) => toasts.warn(errorMessage(messages, error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.comments.pathKey() }),
  };
  return {
    add: useMutation(trpc.comments.add.mutationOptions(shared)),
    reply: useMutation(trpc.comments.reply.mutationOptions(shared)),
    resolve: useMutation(trpc.comments.resolve.mutationOptions(shared)),
  };
}
