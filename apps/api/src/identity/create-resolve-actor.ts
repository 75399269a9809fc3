import { type Database, findSessionActor, type SessionActor } from "@gongji/database/identity";
import type { Auth } from "./create-auth.ts";
import { sessionToken } from "./session-token.ts";

/** Tells who is signed in, in one read of the database with every request and none without a cookie. */
export function createResolveActor(
  auth: Auth,
  database: Database,
  now: () => Date,
): (headers: Headers) => Promise<SessionActor | null> {
  return async (headers) => {
    const { authCookies, secret } = await auth.$context;
    const token = sessionToken(headers.get("cookie") ?? "", authCookies.sessionToken.name, secret);
    return token === null ? null : await findSessionActor(database, token, now());
  };
}
