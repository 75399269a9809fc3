/** Where the doors are. */
export const PATHS = {
  public: "/trpc/public/",
  rest: "/v1",
  document: "/v1/openapi.json",
  events: "/v1/events",
  corrections: "/v1/corrections",
  reads: "/v1/reads",
  preview: "/preview/",
  editor: "/trpc/editor/",
  editorImages: "/editor/images",
  images: "/images",
  auth: "/auth",
  alive: "/healthz",
  ready: "/readyz",
} as const;
