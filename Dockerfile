# syntax=docker/dockerfile:1

# All packages, the pages and the command line as one program.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /srv/contrechamp
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --omit=optional --no-audit --no-fund
COPY . .
RUN node lib/cli/prepare.mjs && rm -rf .next/cache .next/dev

# The packages that serving needs. The database is another container: its programs stay out.
FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /srv/contrechamp
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
WORKDIR /srv/contrechamp
ENV NODE_ENV=production \
    CONTRECHAMP_PREPARED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    LOG=json
COPY --from=packages /srv/contrechamp/node_modules ./node_modules
COPY --from=build /srv/contrechamp/.next ./.next
COPY --from=build /srv/contrechamp/.contrechamp ./.contrechamp
COPY package.json next.config.ts instrumentation.ts proxy.ts tsconfig.json ./
COPY lib ./lib
COPY data ./data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "lib/cli/healthy.mjs"]
CMD ["node", "lib/cli/start.mjs"]
