import { createAuthClient } from "better-auth/react";
import { paths } from "./paths.ts";

const origin = typeof window === "undefined" ? "http://localhost" : window.location.origin;

/** Signs in and out, through this application's own address. */
export const authClient = createAuthClient({ baseURL: origin + paths.authApi });

/** Shortest password the API accepts. */
export const PASSWORD_MIN_LENGTH = 10;
