# syntax=docker/dockerfile:1
# Pinned by digest: a tag can be moved to other contents by whoever owns it. docs/deployment.md says how to renew it;
# `--build-arg NODE_IMAGE=…` takes a mirror of your own.
# Debian and not Alpine: the embedded ClickHouse engine is built for glibc.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# No graphics-card libraries for the name model, which the image does not keep.
ENV ONNXRUNTIME_NODE_INSTALL=skip
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts ./scripts
COPY detectors ./detectors
COPY src ./src
RUN npm run build
# The package `node` brings the runtime for development; the image has its own. The runtimes of the name model (467 MB)
# are for evaluations.
RUN npm prune --omit=dev && rm -rf node_modules/node node_modules/.bin/node \
  node_modules/@huggingface node_modules/onnxruntime-* node_modules/sharp node_modules/@img

FROM ${NODE_IMAGE} AS run
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini \
  && rm -rf /var/lib/apt/lists/* /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx \
  && mkdir -p /var/lib/factwatch && chown node:node /var/lib/factwatch
WORKDIR /app
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY LICENSE ./
ENV NODE_ENV=production \
    FACTWATCH_DATA_DIR=/var/lib/factwatch
# The account `node` by number, so that Kubernetes can see that it is not root.
USER 1000:1000
# The root may be mounted read-only. What is kept (embedded store, keys that it made) lies here.
VOLUME /var/lib/factwatch
EXPOSE 9464
# Health by progress: a consumer can be connected and stuck. 60 s is the watchdog's own time.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.FACTWATCH_LISTEN_PORT ?? 9464) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# tini reaps children and passes SIGTERM on, on which Factwatch stores what is in flight and commits.
# Halves of 8 MB for the young generation: as fast as the default of 16, and 45 MB less (`bench/redaction/RESULTS.md`).
ENTRYPOINT ["/usr/bin/tini", "--", "node", "--max-semi-space-size=8", "/app/dist/src/main.js"]
CMD ["run", "--config", "/etc/factwatch/factwatch.yaml"]
