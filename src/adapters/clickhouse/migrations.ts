import { createHash } from 'node:crypto';
import type { Layout } from './ddl.ts';
import {
  createTable,
  engineSql,
  identifier,
  onCluster,
  qualified,
  storageName,
  ttlExpression,
} from './ddl.ts';
import { createRollupTables } from './rollups.ts';
import type { AnyTable } from './table.ts';
import { figures, judgeSpending, releaseClaims, reportDeliveries, TABLES } from './tables.ts';
import { ratings, reviewDraws } from './tables-review.ts';
import { views } from './views.ts';

/** One step of the schema: `name` begins with its number and is what `schema_migrations` records. */
export interface Migration {
  readonly name: string;
  /** Prefix of the names of which only the newest stands. */
  readonly declares?: string;
  readonly statements: readonly string[];
}

function createDatabase(layout: Layout): string {
  return `CREATE DATABASE IF NOT EXISTS ${identifier(layout.database)}${onCluster(layout)}`;
}

/** Every node of a cluster holds the whole record, so any of them can answer what was applied. */
function createMigrationTable(layout: Layout): string {
  return [
    `CREATE TABLE IF NOT EXISTS ${qualified(layout, 'schema_migrations')}${onCluster(layout)}`,
    "(\n  `name` String,\n  `applied_at` DateTime64(6, 'UTC') DEFAULT now64(6, 'UTC')\n)",
    `ENGINE = ${engineSql(layout, 'schema_migrations', 'applied_at', 'all')}`,
    'ORDER BY (`name`)',
  ].join('\n');
}

const DATABASE_STEP = '0000-database';

function fingerprint(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join(';')).digest('hex').slice(0, 12);
}

/**
 * The steps, in order. Step 1 creates every table as `tables.ts` describes it today; a later change of a
 * column is a step of its own, written with IF (NOT) EXISTS, that does nothing on a store created after it.
 *
 * Views and retentions are declared, not stepped: `declares` names what, and the newest record with that
 * prefix tells how it stands. A rollback to an older build so puts its own views back.
 */
export function migrations(layout: Layout): Migration[] {
  const tables = Object.values<AnyTable>(TABLES);
  const declared = views(layout);
  const steps: Migration[] = [
    { name: DATABASE_STEP, statements: [createDatabase(layout), createMigrationTable(layout)] },
    { name: '0001-tables', statements: tables.flatMap((table) => createTable(table, layout)) },
    { name: '0002-rollups', statements: createRollupTables(layout) },
    { name: '0003-review-draws', statements: createTable(reviewDraws, layout) },
    { name: '0004-figures', statements: createTable(figures, layout) },
    { name: '0005-ratings', statements: createTable(ratings, layout) },
    { name: '0006-report-deliveries', statements: createTable(reportDeliveries, layout) },
    { name: '0007-release-claims', statements: createTable(releaseClaims, layout) },
    { name: '0008-judge-spending', statements: createTable(judgeSpending, layout) },
    { name: `9000-views-${fingerprint(declared)}`, declares: '9000-views-', statements: declared },
    ...tables.flatMap((table) => retention(layout, table)),
  ];
  return steps.map((step) => ({ ...step, statements: [...step.statements, recordSql(layout, step.name)] }));
}

function retention(layout: Layout, table: AnyTable): Migration[] {
  const ttl = ttlExpression(table, layout);
  if (ttl === undefined) return [];
  const declares = `9100-retention-${table.name}-`;
  const days = layout.retentionDays?.[table.name];
  const target = qualified(layout, storageName(layout, table.name));
  return [
    {
      name: `${declares}${days}d`,
      declares,
      statements: [`ALTER TABLE ${target}${onCluster(layout)} MODIFY TTL ${ttl}`],
    },
  ];
}

/** What a store says of itself. */
export interface Recorded {
  /** Names of the applied steps, oldest first. */
  readonly names: readonly string[];
  /** Whether the database is there: creating it again takes a right that a user may not have. */
  readonly database: boolean;
}

function isApplied({ name, declares }: Migration, names: readonly string[]): boolean {
  if (declares === undefined) return names.includes(name);
  return names.findLast((other) => other.startsWith(declares)) === name;
}

/** What is still to do. */
export function pending(layout: Layout, { names, database }: Recorded): Migration[] {
  return migrations(layout)
    .filter((step) => !isApplied(step, names))
    .map((step) =>
      step.name === DATABASE_STEP && database ? { ...step, statements: step.statements.slice(1) } : step,
    );
}

/** True when every numbered step was applied and views exist: this build can work with the store. */
export function isReady(layout: Layout, { names }: Recorded): boolean {
  return migrations(layout).every(({ name, declares }) =>
    declares === undefined ? names.includes(name) : names.some((other) => other.startsWith(declares)),
  );
}

/** Recorded names, oldest first. */
export function recordedSql(layout: Layout): string {
  const table = qualified(layout, 'schema_migrations');
  return `SELECT name FROM (SELECT name, max(applied_at) AS at FROM ${table} GROUP BY name) ORDER BY at, name`;
}

function recordSql(layout: Layout, name: string): string {
  return `INSERT INTO ${qualified(layout, 'schema_migrations')} (name) VALUES ('${name}')`;
}
