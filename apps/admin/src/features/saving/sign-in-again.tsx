"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { Notice } from "@gongji/ui/notice";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import { FormDialog } from "#lib/form-dialog.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths, signInCodePath } from "#lib/paths.ts";
import { problemOf } from "#lib/problem.ts";
import { refusalOfSignIn, signInWithPassword } from "#lib/sign-in-with-password.ts";
import { useMe } from "#lib/use-me.ts";

/**
 * Lets whoever wrote a text sign in again where they are, and sends what could not be sent. Nobody asked for it while
 * they were typing (`isUninvited`): then what they type goes on to where they type it.
 */
export function SignInAgain({ isUninvited, onClose }: { isUninvited: boolean; onClose: () => void }) {
  const { saving: t, signIn } = useMessages();
  const me = useMe();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const queue = useSaveQueue();
  const articleId = useSession((session) => session.article.articleId);
  const [password, setPassword] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [needsCode, setNeedsCode] = useState(false);

  async function submit() {
    setRefused(null);
    const status = await signInWithPassword(me?.email ?? "", password);
    if (status !== null) return setRefused(signIn[refusalOfSignIn(status)]);
    const problem = await client.session.me.query().then(() => null, problemOf);
    if (problem?.code === "auth.second_factor_required") return setNeedsCode(true);
    await queryClient.invalidateQueries({ queryKey: trpc.session.pathKey() });
    // Once the text is sent nobody is signed out any more, and the dialog goes.
    await queue.retry();
  }

  return (
    <FormDialog
      title={t.signInAgain}
      description={t.signInAgainHint}
      confirm={signIn.submit}
      isReady={password !== "" && !needsCode}
      isUninvited={isUninvited}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-sm">
        <span className="text-ink-soft">{signIn.email}</span> {me?.email}
      </p>
      <Field id="again-password" label={signIn.password} error={refused}>
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {needsCode ? (
        <Notice
          live
          actions={
            <Button asChild size="small">
              <a href={signInCodePath(paths.article(articleId))} target="_blank" rel="noopener">
                {t.enterCode}
              </a>
            </Button>
          }
        >
          {t.codeNeeded}
        </Notice>
      ) : null}
    </FormDialog>
  );
}
