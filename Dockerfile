# One image for every part of Gongji; docker-compose.yml says which part a container runs.
FROM node:24-bookworm-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1 CI=true
RUN npm install --global pnpm@12
WORKDIR /app

FROM base AS build
COPY . .
RUN pnpm install --frozen-lockfile \
  && node packages/database/scripts/generate.ts \
  && pnpm exec turbo run build

FROM base AS run
ENV NODE_ENV=production
COPY --from=build --chown=node:node /app /app
USER node
CMD ["node", "apps/api/src/main.ts"]
