import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { loadConfig } from '../src/config/load.ts';

/** What can be held about the image, compose and Kubernetes files without an engine that runs them. */
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly command?: string | readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const stages = dockerfile.split(/^FROM /m).slice(1);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap((match) =>
    match[1]!.trim().split(/\s+/).slice(0, -1),
  );

  test('copies only what exists, and what .dockerignore lets through', () => {
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const kept = read('.dockerignore').match(/^!.+$/gm);
    expect(kept?.map((line) => line.slice(1)).sort()).toEqual([...new Set(copied)].sort());
  });

  test('copies every folder that the build reads', () => {
    const { include } = parse(read('tsconfig.build.json')) as { include: string[] };
    expect(include.filter((folder) => !copied.includes(folder))).toEqual([]);
    expect(copied).toEqual(expect.arrayContaining(['scripts', 'package-lock.json', '.npmrc']));
  });

  test('the last stage is not root, has a health check, an init, and no npm', () => {
    const last = stages.at(-1) ?? '';
    expect(last).toMatch(/^USER 1000:1000$/m);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
    expect(last).toMatch(
      /^ENTRYPOINT \["\/usr\/bin\/tini", "--", "node", "--max-semi-space-size=8", "\/app\/dist\/src\/main\.js"\]$/m,
    );
    expect(last).not.toMatch(/npm (ci|install)/);
    expect(stages[0]).toContain('npm prune --omit=dev');
  });

  test('the base image is pinned by digest and of the Node that package.json pins', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: { node: string } };
    expect(dockerfile).toMatch(
      new RegExp(`^ARG NODE_IMAGE=node:${dependencies.node}-[a-z]+-slim@sha256:[0-9a-f]{64}$`, 'm'),
    );
  });
});

describe('compose.yaml', () => {
  test('every file that it mounts exists, and every volume is declared', () => {
    const sources = services.flatMap(([, { volumes = [] }]) => volumes.map((one) => one.split(':')[0]!));
    const files = sources.filter((source) => source.startsWith('./'));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const named = sources.filter((source) => !source.startsWith('./'));
    expect(named.filter((name) => !(name in compose.volumes))).toEqual([]);
  });

  test('every board and every rule file is mounted', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes).join('\n');
    const boards = readdirSync(join(root, 'dashboards')).filter((file) => file.endsWith('.json'));
    for (const file of [...boards, 'alerts.yaml', 'recording.yaml'])
      expect(mounted).toContain(`./dashboards/${file}:`);
  });

  test('services wait for services that exist', () => {
    const awaited = services.flatMap(([, { depends_on = {} }]) => Object.keys(depends_on));
    expect(awaited.filter((name) => !(name in compose.services))).toEqual([]);
  });

  test('images that are pulled have a tag for people and a digest for the engine', () => {
    const pulled = services.flatMap(([, { image = '' }]) => (image === 'factwatch:local' ? [] : [image]));
    expect(pulled.length).toBeGreaterThan(4);
    expect(pulled.filter((image) => !/:v?\d[\w.-]*@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
  });
});

/** Configurations in files and in ConfigMaps, each with the secrets that it names put beside it. */
function configurations(): [string, string][] {
  const map = documents('deploy/kubernetes/configuration.yaml').find(({ kind }) => kind === 'ConfigMap');
  return [
    ['deploy/compose/factwatch.yaml', read('deploy/compose/factwatch.yaml')],
    ['deploy/kubernetes/configuration.yaml', map?.data?.['factwatch.yaml'] ?? ''],
  ];
}

interface Manifest {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string };
  readonly data?: Readonly<Record<string, string>>;
}

function documents(file: string): Manifest[] {
  return parseAllDocuments(read(file)).map((document) => document.toJS() as Manifest);
}

test.each(configurations())('%s is a valid configuration but for its secrets', (_, text) => {
  const secrets = [...text.matchAll(/\{file: ([^\s}]+)\}/g)].map((match) => match[1]!);
  expect(secrets.length).toBeGreaterThan(2);
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-deployment-'));
  const path = join(folder, 'factwatch.yaml');
  writeFileSync(path, text.replaceAll(/\{file: [^\s}]+\}/g, '{env: KEY}'));
  const loaded = loadConfig({
    path,
    env: { KEY: '0123456789abcdefghijklmnopqrstuvwxyz' },
    cwd: root,
  });
  rmSync(folder, { recursive: true, force: true });
  expect(loaded.config.source.kafka?.topic).toBe('responses');
  expect(loaded.config.telemetry.listen.host).toBe('0.0.0.0');
});

describe('deploy/kubernetes', () => {
  const files = readdirSync(join(root, 'deploy/kubernetes')).filter((file) => file.endsWith('.yaml'));
  const all = files.flatMap((file) => documents(`deploy/kubernetes/${file}`));

  test('every manifest has a kind and a name, and the kustomization lists every file', () => {
    const { resources } = parse(read('deploy/kubernetes/kustomization.yaml')) as { resources: string[] };
    expect([...resources].sort()).toEqual(files.filter((file) => file !== 'kustomization.yaml').sort());
    for (const manifest of all.filter(({ kind }) => kind !== 'Kustomization')) {
      expect(manifest.apiVersion).toBeTruthy();
      expect(manifest.metadata?.name).toBeTruthy();
    }
  });

  test('there is a deployment, a scaler, a budget, a network policy and the report', () => {
    const kinds = all.map(({ kind }) => kind);
    for (const kind of ['Deployment', 'ScaledObject', 'PodDisruptionBudget', 'NetworkPolicy', 'CronJob'])
      expect(kinds).toContain(kind);
  });

  test('no secret is written down, and every container is locked down', () => {
    expect(all.filter(({ kind }) => kind === 'Secret')).toEqual([]);
    const text = files.map((file) => read(`deploy/kubernetes/${file}`)).join('\n');
    const images = text.match(/image: /g)?.length ?? 0;
    expect(images).toBeGreaterThan(1);
    expect(text.match(/readOnlyRootFilesystem: true/g)).toHaveLength(images);
    expect(text.match(/allowPrivilegeEscalation: false/g)).toHaveLength(images);
  });
});
