"use client";

import { ROLES } from "@gongji/domain/article";
import { Card } from "@gongji/ui/card";
import { Checkbox } from "@gongji/ui/checkbox";
import { useQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";

/** Which roles are asked for a second factor. */
export function FactorPolicy() {
  const { factor: t, shell } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.users.requiredRoles.pathKey());
  const required = useQuery(trpc.users.requiredRoles.queryOptions(undefined, { staleTime: 0 }));
  const roles = required.data?.roles;
  if (!roles) return null;
  return (
    <Card id="factor-policy" heading={t.policy} className="mt-5">
      <p className="mb-3 text-sm text-ink-soft">{t.policyHint}</p>
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="sr-only">{t.policy}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={shell.roles[role]}
            checked={roles.includes(role)}
            onChange={({ target: { checked } }) =>
              void change(
                client.users.requireFactor.mutate({ role, isRequired: checked }),
                checked ? t.policyOn(shell.roles[role]) : t.policyOff(shell.roles[role]),
              )
            }
          />
        ))}
      </fieldset>
    </Card>
  );
}
