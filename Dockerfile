# syntax=docker/dockerfile:1

# All packages; the pages, as Next's standalone output, and the command line as one program; and what of all that an image needs.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /srv/contrechamp
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN CONTRECHAMP_STANDALONE=1 node lib/cli/prepare.mjs && node lib/cli/gather.mjs /srv/image

FROM node:20.20.2-bookworm-slim
WORKDIR /srv/contrechamp
ENV NODE_ENV=production \
    CONTRECHAMP_PREPARED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    LOG=json
# The database is another container: its programs stay out.
COPY --from=build /srv/image ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "lib/cli/healthy.mjs"]
CMD ["node", "lib/cli/start.mjs"]
