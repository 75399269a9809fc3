import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  // Said, because Next does not look for it in a home folder, and a clone may be one.
  turbopack: { root: fileURLToPath(new URL("../../", import.meta.url)) },
  // The workspace's packages export their TypeScript source.
  transpilePackages: ["@gongji/client", "@gongji/domain", "@gongji/ui"],
  reactStrictMode: true,
  poweredByHeader: false,
  // `src/server` compresses finished pages once, and not at every request.
  compress: false,
  // A page is sent whole: its title and description stand in its head for everybody.
  htmlLimitedBots: /.*/,
  // One request shows a page, on the slowest line too.
  experimental: { inlineCss: true },
  // `tsc` checks the types, with the same settings as everywhere else.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default config;
