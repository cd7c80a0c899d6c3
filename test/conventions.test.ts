import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The rules of ARCHITECTURE.md that a machine can hold. */
const root = fileURLToPath(new URL('..', import.meta.url));

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules'));
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const all = ['src', 'detectors'].flatMap(walk);
const sources = all.filter((file) => !file.endsWith('.test.ts'));

function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

/** `src/judge/x.ts` importing `../domain/y.ts` → `domain`; a package → its name. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = join(file, '..', specifier).split(sep).join('/');
  const parts = path.split('/');
  if (parts[0] === 'detectors')
    return SHARED.includes(parts[1] ?? '') ? `detectors/${parts[1]}` : 'detectors';
  if (parts[1] === 'adapters') return `adapters/${parts[2]?.replace(/\.ts$/, '')}`;
  return parts[1]?.replace(/\.ts$/, '') ?? path;
}

const CLIENTS = ['kafkajs', '@clickhouse/client', 'chdb', 'openai', 'prom-client', 'pino', 'nodemailer'];
const isClient = (name: string) => CLIENTS.some((client) => name === client || name.startsWith(`${client}/`));

/** Folder → the folders of `src` it may import besides itself. Packages are looked at apart. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  redaction: ['domain', 'privacy'],
  statistics: ['domain'],
  privacy: ['domain', 'statistics'],
  delivery: ['domain'],
  gate: ['domain'],
  telemetry: ['domain', 'redaction'],
  judge: ['domain', 'delivery', 'statistics', 'detectors', 'detectors/kit'],
  pipeline: [
    'domain',
    'redaction',
    'privacy',
    'delivery',
    'gate',
    'judge',
    'telemetry',
    'detectors',
    'detectors/kit',
  ],
  trends: ['domain', 'statistics', 'privacy', 'errors'],
  report: ['domain', 'statistics', 'privacy', 'trends', 'errors'],
  review: ['domain', 'statistics', 'privacy', 'errors'],
  simulate: ['domain', 'statistics', 'privacy'],
  detectors: ['domain', 'judge', 'detectors/kit', 'detectors/patterns', 'detectors/places'],
};

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'detectors' ? 'detectors' : (parts[1] ?? '');
}

describe('who may import whom', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    test(folder, () => {
      const wrong = sources
        .filter((file) => folderOf(file) === folder && file !== 'src/errors.ts')
        .flatMap((file) =>
          importsOf(file)
            .filter((specifier) => specifier.startsWith('.'))
            .map((specifier) => target(file, specifier))
            .filter((to) => to !== folder && !allowed.includes(to))
            .map((to) => `${file} → ${to}`),
        );
      expect(wrong).toEqual([]);
    });
  }

  test('an adapter imports the domain, the errors and its own folder', () => {
    const allowed = ['domain', 'errors', 'telemetry'];
    const wrong = sources
      .filter((file) => file.startsWith('src/adapters/'))
      .flatMap((file) => {
        const own = `adapters/${file.split('/')[2]?.replace(/\.ts$/, '')}`;
        return importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => target(file, specifier))
          .filter((to) => to !== own && !allowed.includes(to))
          .map((to) => `${file} → ${to}`);
      });
    expect(wrong).toEqual([]);
  });

  test('a client library is imported in one folder only', () => {
    const importers = new Map<string, Set<string>>();
    for (const file of sources) {
      for (const name of importsOf(file).filter(isClient)) {
        const client = CLIENTS.find((one) => name === one || name.startsWith(`${one}/`)) ?? name;
        const folders = importers.get(client) ?? new Set();
        folders.add(file.split('/').slice(0, 3).join('/'));
        importers.set(client, folders);
      }
    }
    for (const [client, folders] of importers) {
      expect([...folders], client).toHaveLength(1);
      expect([...folders][0], client).toMatch(/^src\/adapters\//);
    }
  });

  test('detectors and pure parts use no client and no timer', () => {
    const pure = [
      'domain',
      'detectors',
      'redaction',
      'statistics',
      'privacy',
      'delivery',
      'gate',
      'simulate',
      'trends',
    ];
    const wrong = sources
      .filter((file) => pure.includes(folderOf(file)))
      .filter(
        (file) =>
          importsOf(file).some(isClient) ||
          /\bset(Timeout|Interval)\(|\bDate\.now\(\)|Math\.random\(/.test(read(file)),
      );
    expect(wrong).toEqual([]);
  });
});

describe('raw text', () => {
  test('is opened by redaction and privacy alone', () => {
    const openers = sources.filter(
      (file) => /\b(revealRaw|RawText\.reveal)\(/.test(read(file)) && file !== 'src/domain/text.ts',
    );
    expect(openers.filter((file) => !/^src\/(redaction|privacy)\//.test(file))).toEqual([]);
  });

  test('is vouched for by the redactor, and by tools that read text of invented people', () => {
    const vouchers = sources.filter(
      (file) => /\bvouchRedacted\(/.test(read(file)) && file !== 'src/domain/text.ts',
    );
    expect(
      vouchers.filter((file) => !/^(src\/(redaction|evaluation|judge|cli)\/|detectors\/kit\/)/.test(file)),
    ).toEqual([]);
  });
});

describe('files', () => {
  test('are no longer than 300 lines', () => {
    const long = all.filter((file) => read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('write both cases out: the V8 of Node 24 compiles inline case flags wrongly once an expression is hot', () => {
    // The address forms are written out by their grammar before they are compiled.
    const flagged = sources.filter((file) => /\(\?[ims]*-?[ims]+:/.test(read(file)));
    expect(flagged.filter((file) => !file.includes('/languages/addresses/'))).toEqual([]);
  });

  test('have no default export', () => {
    expect(sources.filter((file) => /^export default /m.test(read(file)))).toEqual([]);
  });
});

/** Folders under `detectors` that detectors share. */
const SHARED = ['kit', 'patterns', 'places'];

describe('a detector', () => {
  const folders = readdirSync(join(root, 'detectors'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name))
    .map((entry) => entry.name);

  test.each(folders)('%s has its code, its cases and its README', (folder) => {
    const files = readdirSync(join(root, 'detectors', folder));
    expect(files).toEqual(expect.arrayContaining(['detector.ts', 'cases.yaml', 'README.md']));
    const registered = read('detectors/index.ts') + read('src/judge/judge.ts');
    expect(registered).toContain(`/${folder}/detector.ts`);
  });
});

test('every dependency has its sentence in ARCHITECTURE.md', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const architecture = read('ARCHITECTURE.md');
  const silent = Object.keys(dependencies).filter(
    (name) =>
      !architecture.includes(`\`${name}\``) &&
      !(name.startsWith('@stdlib/') && architecture.includes('`@stdlib/*`')),
  );
  expect(silent).toEqual([]);
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
