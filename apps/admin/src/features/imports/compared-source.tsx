"use client";

import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { classNames } from "@gongji/ui/class-names";
import type { PageComparison } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

type Role = PageComparison["parts"][number]["role"];
const tones: Record<Exclude<Role, "article">, BadgeTone> = {
  title: "good",
  breadcrumb: "neutral",
  dateline: "neutral",
  disclaimer: "info",
  source: "neutral",
  neighbour: "neutral",
  related: "info",
  noise: "outline",
};

/** The page part by part: what went into the article stands plain, the rest says what it was taken for. */
export function ComparedSource({ page }: { page: PageComparison }) {
  const { imports: t } = useMessages();
  const noise = page.parts.filter(({ role }) => role === "noise").length;
  const doubtful = new Set(page.warnings.flatMap(({ line }) => (line === null ? [] : [line])));
  return (
    <section aria-labelledby="compared-source" className="min-w-0">
      <h3 id="compared-source" className="font-semibold">
        {t.source}
      </h3>
      <p className="mb-3 text-xs break-all text-ink-soft">
        {[page.fileName, noise > 0 ? t.noiseCount(noise) : null].filter(Boolean).join(" · ")}
      </p>
      <ol className="text-sm">
        {page.parts.map(({ line, text, role }, at) => (
          <li
            key={at}
            className={classNames("flex gap-3 rounded px-1 py-0.5", doubtful.has(line) && "bg-warning-soft")}
          >
            <span className="w-8 shrink-0 text-right text-xs leading-6 text-ink-soft tabular-nums">
              {line}
            </span>
            <span
              className={classNames(
                "min-w-0 flex-1 break-words",
                role === "noise" && "text-ink-soft line-through decoration-line-strong",
              )}
            >
              {text}
            </span>
            {role === "article" ? null : (
              <Badge tone={tones[role]} className="mt-0.5 shrink-0 self-start">
                {t.roles[role]}
              </Badge>
            )}
          </li>
        ))}
      </ol>
      {page.isCut ? <p className="mt-2 text-sm text-ink-soft">{t.cut}</p> : null}
    </section>
  );
}
