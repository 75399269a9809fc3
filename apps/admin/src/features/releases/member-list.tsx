"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTRPCClient } from "#lib/api.tsx";
import type { Release, ReleaseMember } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { doesOf } from "#lib/releases/release-act.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useReleaseChange } from "./use-release-change.ts";

/** The articles of a release, each with what is done to it and whether it can be. */
export function MemberList({ release }: { release: Release }) {
  const { releases: t } = useMessages();
  const { members, state } = release;
  const ready = members.filter(({ problem }) => problem === null).length;
  const isToCome = state === "open" || state === "planned";
  return (
    <Card
      id="members"
      heading={t.members}
      actions={
        isToCome && members.length > 0 ? (
          <Badge tone={ready === members.length ? "good" : "warning"}>
            {ready === members.length ? t.allReady(ready) : t.readyCount(ready, members.length)}
          </Badge>
        ) : null
      }
    >
      {isToCome && ready < members.length ? (
        <p className="-mt-1 mb-1 text-sm text-ink-soft">{t.whenReady}</p>
      ) : null}
      {members.length === 0 ? <p className="text-sm text-ink-soft">{t.membersEmpty}</p> : null}
      <ul aria-label={t.members} className="divide-y">
        {members.map((member) => (
          <MemberRow key={member.articleId} release={release} member={member} showsState={isToCome} />
        ))}
      </ul>
    </Card>
  );
}

function MemberRow({
  release,
  member,
  showsState,
}: {
  release: Release;
  member: ReleaseMember;
  showsState: boolean;
}) {
  const { common, releases: t } = useMessages();
  const client = useTRPCClient();
  const change = useReleaseChange(release);
  const { articleId, state, act, withdrawalKind, note, problem } = member;
  const title = member.title || common.untitled;
  const putBack = ({ releaseId, version: expectedVersion }: Release) =>
    void change(
      () =>
        client.releases.add.mutate({
          ...{ releaseId, expectedVersion, articleIds: [articleId] },
          does: doesOf(member),
        }),
      t.added(title),
    );
  const takeOut = () =>
    change(
      (seen) => client.releases.takeOut.mutate({ ...seen, articleId }),
      t.takenOut(title),
      // What was deleted for good cannot be put back.
      state === null ? undefined : { label: common.undo, run: putBack },
    );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-60 flex-1">
        {state === null ? (
          <span className="font-medium">{title}</span>
        ) : (
          <Link href={paths.article(articleId)} className="font-medium hover:text-accent hover:underline">
            {title}
          </Link>
        )}
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          {state === null ? null : <StateBadge state={state} />}
          {t.acts[act === "publish" ? act : (withdrawalKind ?? "gone")]}
          {note ? <span>“{note}”</span> : null}
        </p>
      </div>
      {!showsState ? null : problem ? (
        <span className="flex items-center gap-1 text-sm text-warning">
          <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
          {t.problems[problem]}
        </span>
      ) : (
        <span className="flex items-center gap-1 text-sm text-accent">
          <CircleCheck aria-hidden="true" className="size-4 shrink-0" />
          {t.ready}
        </span>
      )}
      {release.abilities.change ? (
        <Button size="small" tone="quiet" aria-label={t.takeOutOf(title)} onClick={() => void takeOut()}>
          {t.takeOut}
        </Button>
      ) : null}
    </li>
  );
}
