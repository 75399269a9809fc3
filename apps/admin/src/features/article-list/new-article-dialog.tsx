"use client";

import type { DraftProperties } from "@gongji/domain/article";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FormDialog } from "#lib/form-dialog.tsx";
import type { ListFilters } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { errorMessage } from "#lib/problem-message.ts";

const TITLE_MAX_LENGTH = 120;

/** Where a new article belongs by what the list is narrowed to; null where that says nothing. */
function placeOf({ regionCode, categoryKey, topicKey }: ListFilters): DraftProperties | null {
  const place = {
    ...(regionCode ? { regionCode } : {}),
    ...(categoryKey ? { categoryKey } : {}),
    ...(topicKey ? { topicKeys: [topicKey] } : {}),
  };
  return Object.keys(place).length > 0 ? place : null;
}

/** A title, and the writing begins: where the list is narrowed to. */
export function NewArticleDialog({ filters, onClose }: { filters: ListFilters; onClose: () => void }) {
  const messages = useMessages();
  const { articles: t } = messages;
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState("");
  const client = useTRPCClient();
  const create = useMutation({
    mutationFn: async (wanted: string) => {
      const { articleId, version } = await client.articles.create.mutate({ title: wanted });
      const properties = placeOf(filters);
      if (properties) {
        await client.articles.setProperties.mutate({ articleId, expectedVersion: version, properties });
      }
      return articleId;
    },
    onSuccess: async (articleId) => {
      router.push(paths.article(articleId));
      await queryClient.invalidateQueries({ queryKey: trpc.articles.pathKey() });
    },
  });
  return (
    <FormDialog
      title={t.newArticle}
      description={t.newArticleHint}
      confirm={t.create}
      isReady={title.trim() !== ""}
      // What was refused is said below the title.
      onSubmit={() => create.mutateAsync(title.trim()).catch(() => undefined)}
      onClose={onClose}
    >
      <Field id="new-title" label={t.newTitle}>
        {(control) => (
          <Input
            {...control}
            value={title}
            maxLength={TITLE_MAX_LENGTH}
            onChange={(event) => setTitle(event.target.value)}
            autoComplete="off"
          />
        )}
      </Field>
      {create.isError ? (
        <Notice tone="danger" live>
          {errorMessage(messages, create.error)}
        </Notice>
      ) : null}
    </FormDialog>
  );
}
