import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  // Said, because Next does not look for it in a home folder, and a clone may be one.
  turbopack: { root: fileURLToPath(new URL("../../", import.meta.url)) },
  // The workspace's packages export their TypeScript source.
  transpilePackages: ["@gongji/client", "@gongji/domain", "@gongji/ui"],
  reactStrictMode: true,
  poweredByHeader: false,
  // `tsc` checks the types, with the same settings as everywhere else.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default config;
