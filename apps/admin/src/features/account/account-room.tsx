"use client";

import { Card } from "@gongji/ui/card";
import { Skeleton } from "@gongji/ui/skeleton";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { useMe } from "#lib/use-me.ts";
import { FactorCard } from "./factor-card.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionList } from "./session-list.tsx";

/** Who somebody is here, their password, and the browsers they are signed in with. */
export function AccountRoom() {
  const { account: t, shell } = useMessages();
  const me = useMe();
  const facts = me
    ? [
        [t.name, me.name],
        [t.email, me.email],
        [t.role, shell.roles[me.role]],
      ]
    : [];
  return (
    <PageFrame>
      <PageHeading title={t.title} />
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Card id="me" heading={t.me}>
          {me ? (
            <dl className="space-y-2 text-sm">
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt className="text-ink-soft">{name}</dt>
                  <dd className="font-medium">{value}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <Skeleton className="h-28" />
          )}
        </Card>
        <FactorCard />
        <Card id="password" heading={t.passwordHeading}>
          <PasswordForm />
        </Card>
        <Card id="sessions" heading={t.sessionsHeading}>
          <SessionList />
        </Card>
      </div>
    </PageFrame>
  );
}
