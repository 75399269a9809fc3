"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { ArticleSearch } from "#lib/article-search.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { hrefFromInput } from "./allowed-href.ts";

type LinkMarkJson =
  | { type: "link"; attrs: { href: string } }
  | { type: "articleLink"; attrs: { articleId: string } };

/** Links the selected words (or, without any, the target's own title) to one of our articles or outside. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { common, toolbar: t } = useMessages();
  const articleId = useSession((session) => session.article.articleId);
  const [address, setAddress] = useState(String(editor.getAttributes("link").href ?? ""));
  const [wrong, setWrong] = useState(false);
  const linked = editor.isActive("link") || editor.isActive("articleLink");

  function link(mark: LinkMarkJson, ownText: string) {
    const chain = editor.chain().focus();
    if (linked) chain.extendMarkRange(editor.isActive("link") ? "link" : "articleLink");
    if (editor.state.selection.empty && !linked) {
      chain.insertContent({ type: "text", text: ownText, marks: [mark] }).run();
    } else chain.unsetMark("link").unsetMark("articleLink").setMark(mark.type, mark.attrs).run();
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const href = hrefFromInput(address);
    if (href === null) return setWrong(true);
    link({ type: "link", attrs: { href } }, href);
  }

  function unlink() {
    const chain = editor.chain().focus();
    chain.extendMarkRange("link").unsetMark("link");
    chain.extendMarkRange("articleLink").unsetMark("articleLink").run();
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.linkTitle}
      description={t.linkHint}
      closeLabel={common.close}
      actions={
        <>
          {linked ? (
            <Button tone="dangerQuiet" onClick={unlink}>
              {t.linkRemove}
            </Button>
          ) : null}
          <Button type="submit" form="link-form" tone="primary" disabled={address.trim() === ""}>
            {t.linkApply}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <ArticleSearch
          articleId={articleId}
          label={t.linkSearch}
          placeholder={t.linkSearch}
          onChoose={(target) =>
            link({ type: "articleLink", attrs: { articleId: target.articleId } }, target.title)
          }
        />
        <form id="link-form" onSubmit={submit}>
          <Field id="link-address" label={t.linkAddress} error={wrong ? t.linkWrong : null}>
            {(control) => (
              <Input
                {...control}
                value={address}
                inputMode="url"
                placeholder="https://"
                onChange={(event) => {
                  setAddress(event.target.value);
                  setWrong(false);
                }}
              />
            )}
          </Field>
        </form>
      </div>
    </Dialog>
  );
}
