import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "@gongji/application/users";
import { countAttempt, createAuthStorage, type Database, isSuspended } from "@gongji/database/identity";
import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { accountAttemptKey, SIGN_IN_LIMITS } from "./sign-in-limits.ts";

/** Set by our own server, whatever the client sent; the authentication library looks nowhere else. */
export const CLIENT_ADDRESS_HEADER = "x-gongji-client-address";

const SESSION_DAYS = 7;
const SECONDS_A_DAY = 86_400;

/** What signing in depends on. */
export interface AuthOptions {
  readonly database: Database;
  readonly secret: string;
  readonly origins: readonly [string, ...string[]];
  readonly mountedAt: string;
  readonly now: () => Date;
}

/** Signing in with a password, with everything else the library could do switched off. */
export function createAuth({ database, secret, origins, mountedAt, now }: AuthOptions) {
  const [origin] = origins;
  return betterAuth({
    appName: "Gongji",
    baseURL: origin,
    basePath: mountedAt,
    secret,
    trustedOrigins: [...origins],
    database: createAuthStorage(database),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // What is no refusal is thrown at the server, which reports it and masks it.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false, required: true },
        suspendedAt: { type: "date", input: false, required: false },
      },
    },
    session: {
      expiresIn: SESSION_DAYS * SECONDS_A_DAY,
      updateAge: SECONDS_A_DAY,
      // A session is looked up each time: one that was ended is refused with the very next request.
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      ...SIGN_IN_LIMITS.anything,
      customRules: {
        "/sign-in/email": SIGN_IN_LIMITS.byAddress,
      },
      customStorage: { consume: (key, rule) => countAttempt(database, key, rule, now()) },
    },
    advanced: {
      cookiePrefix: "gongji",
      useSecureCookies: origin.startsWith("https://"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: false },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path !== "/sign-in/email" || typeof body?.email !== "string") return;
        const key = accountAttemptKey(body.email);
        const { allowed, retryAfter } = await countAttempt(database, key, SIGN_IN_LIMITS.byAccount, now());
        if (allowed) return;
        throw new APIError(
          "TOO_MANY_REQUESTS",
          { code: "TOO_MANY_REQUESTS" },
          { "x-retry-after": `${retryAfter}` },
        );
      }),
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isSuspended(database, userId)) {
              throw new APIError("FORBIDDEN", { code: "USER_SUSPENDED" });
            }
          },
        },
      },
    },
  });
}

/** Signing in, as it was set up. */
export type Auth = ReturnType<typeof createAuth>;
