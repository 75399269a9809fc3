"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import type { ListedApiKey } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";

const tones = { active: "good", expired: "neutral", revoked: "danger" } as const;

/** One key: how it is told apart, what it is good for, when it was used; and what can be done with it. */
export function KeyRow({
  apiKey,
  onRotate,
  onRevoke,
}: {
  apiKey: ListedApiKey;
  onRotate: () => void;
  onRevoke: () => void;
}) {
  const { common, keys: t } = useMessages();
  const dates = useDates();
  const { name, state, scopes, pointsPerMinute, secrets } = apiKey;
  const [current, ...older] = secrets;
  const terms = [
    scopes.map((scope) => t.scopes[scope]).join(common.comma),
    pointsPerMinute === null ? t.usualLimit : t.limitOf(pointsPerMinute),
    apiKey.expiresAt && state === "active" ? t.expires(dates.instant(apiKey.expiresAt)) : null,
  ];
  const story = [
    t.createdBy(apiKey.createdBy ?? common.platform, dates.day(apiKey.createdAt)),
    apiKey.revokedAt
      ? t.revokedAt(dates.instant(apiKey.revokedAt))
      : state === "expired" && apiKey.expiresAt
        ? t.expiredAt(dates.instant(apiKey.expiresAt))
        : null,
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-60 flex-1 space-y-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          <Badge tone={tones[state]}>{t.states[state]}</Badge>
          {current ? <code className="text-sm font-normal text-ink-soft">{current.prefix}…</code> : null}
        </p>
        <p className="text-sm text-ink-soft">{terms.filter(Boolean).join(" · ")}</p>
        <p className="text-sm text-ink-soft">{story.filter(Boolean).join(" · ")}</p>
        {older.map(({ prefix, until }) =>
          until ? (
            <p key={prefix} className="text-sm text-warning">
              {t.oldUntil(`${prefix}…`, dates.instant(until))}
            </p>
          ) : null,
        )}
      </div>
      <p className="w-36 text-sm">
        <span className="block text-xs text-ink-soft">{t.lastUsed}</span>
        {apiKey.lastUsedAt ? (
          <time dateTime={apiKey.lastUsedAt} title={dates.instant(apiKey.lastUsedAt)}>
            {dates.ago(apiKey.lastUsedAt)}
          </time>
        ) : (
          t.neverUsed
        )}
      </p>
      {state === "active" ? (
        <div className="flex gap-1">
          <Button size="small" aria-label={t.rotateOf(name)} onClick={onRotate}>
            {t.rotate}
          </Button>
          <Button size="small" tone="dangerQuiet" aria-label={t.revokeOf(name)} onClick={onRevoke}>
            {t.revoke}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
