/** Where the API listens, read at run time so that one build serves every installation. */
export function apiUrl(): string {
  return (process.env.API_URL ?? "http://127.0.0.1:4000").replace(/\/+$/, "");
}

/** Whether the development server runs, whose reloading needs eval. */
export const isDevelopment = process.env.NODE_ENV === "development";
