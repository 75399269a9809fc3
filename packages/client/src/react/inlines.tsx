import type { Inline } from "@gongji/domain/article";
import { Fragment, type ReactNode } from "react";
import { linkTarget } from "../body/link-target.ts";
import type { BodyRendering } from "./body-rendering.ts";

/** Runs of text with their emphasis and links. */
export function Inlines({
  content,
  rendering,
}: {
  readonly content: readonly Inline[] | undefined;
  readonly rendering: BodyRendering;
}) {
  return (content ?? []).map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a published body does not change under the reader
    <Fragment key={index}>
      {node.type === "text" ? <Run run={node} rendering={rendering} /> : <br />}
    </Fragment>
  ));
}

function Run({
  run,
  rendering,
}: {
  readonly run: Extract<Inline, { type: "text" }>;
  readonly rendering: BodyRendering;
}) {
  let content: ReactNode = run.text;
  if (run.marks?.some((mark) => mark.type === "italic")) content = <em>{content}</em>;
  if (run.marks?.some((mark) => mark.type === "bold")) content = <strong>{content}</strong>;
  const target = linkTarget(run.marks, rendering.resolveArticle);
  if (target === null) return content;
  if (!target.isArticle) {
    return (
      <a href={target.href} rel="noopener">
        {content}
      </a>
    );
  }
  const { articleLink: Link } = rendering;
  return Link ? <Link href={target.href}>{content}</Link> : <a href={target.href}>{content}</a>;
}
