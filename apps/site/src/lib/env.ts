/** What the site is told from outside, read at run time so that one build serves every installation. */
export const environment = {
  /** Where the API listens. */
  apiUrl: () => (process.env.API_URL ?? "http://127.0.0.1:4000").replace(/\/+$/, ""),
  /** An API key, for a site that is not on the API's machine. */
  apiKey: () => process.env.API_KEY || undefined,
  /** Where readers find the site, e.g. `https://www.example.cn`. */
  siteOrigin: () => new URL(process.env.SITE_ORIGIN || "http://localhost:3001").origin,
  port: () => Number(process.env.PORT ?? "3001"),
  host: () => process.env.HOST || "127.0.0.1",
  /** How much memory finished pages may take. */
  cacheMegabytes: () => Number(process.env.CACHE_MB || "64"),
  /** How many pages that are not kept are made in a minute for one sender; 0 for any number. */
  pagesPerMinute: () => Number(process.env.PAGES_PER_MINUTE || "240"),
  /** Addresses and subnets of the proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: () =>
    (process.env.TRUSTED_PROXIES || "127.0.0.0/8,::1")
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
} as const;

/** Whether the sources are served and followed, instead of what was built. */
export const isDevelopment = process.env.NODE_ENV === "development";
