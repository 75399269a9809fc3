/** The editors' door as a signed-in browser asks it. */
export interface EditorsDoor {
  /** The answer's data; how long it took, in milliseconds, is told to `took`. */
  query(procedure: string, input?: object): Promise<unknown>;
  readonly took: number[];
}

/** Signs in and keeps the session. */
export async function openEditorsDoor(
  { apiUrl, origin }: { readonly apiUrl: string; readonly origin: string },
  signIn: { readonly email: string; readonly password: string },
): Promise<EditorsDoor> {
  const signedIn = await fetch(`${apiUrl}/auth/sign-in/email`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify(signIn),
  });
  if (!signedIn.ok) throw new Error(`signing in answered ${signedIn.status}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const took: number[] = [];
  return {
    took,
    async query(procedure, input) {
      const asked = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
      const from = performance.now();
      const answer = await fetch(`${apiUrl}/trpc/editor/${procedure}${asked}`, {
        headers: { origin, cookie },
      });
      const text = await answer.text();
      took.push(performance.now() - from);
      if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}: ${text.slice(0, 300)}`);
      const { result }: { result: { data: unknown } } = JSON.parse(text);
      return result.data;
    },
  };
}
