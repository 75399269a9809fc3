/**
 * Signs somebody in with their password. Answers null when it was taken, otherwise the HTTP status of the refusal, 0
 * when no answer came.
 */
export async function signInWithPassword(email: string, password: string): Promise<number | null> {
  const { authClient } = await import("./auth-client.ts");
  const answer = await authClient.signIn
    .email({ email: email.trim(), password })
    .catch(() => ({ error: { status: 0 } }));
  return answer.error ? answer.error.status : null;
}

/** Which sentence of the sign-in page tells of a refusal. */
export function refusalOfSignIn(status: number): "tooMany" | "unreachable" | "wrong" {
  if (status === 429) return "tooMany";
  return status === 0 || status >= 500 ? "unreachable" : "wrong";
}
