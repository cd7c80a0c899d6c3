import { describe, expect, it } from 'vitest';
import { insertedColumnNames } from './ddl.ts';
import { isReady, migrations, pending } from './migrations.ts';
import type { AnyTable } from './table.ts';
import { TABLES } from './tables.ts';

const one = { database: 'factwatch' };
const many = { database: 'factwatch', cluster: 'main' };

function sql(layout: Parameters<typeof migrations>[0]): string[] {
  return migrations(layout).flatMap((step) => step.statements);
}

function columnsIn(statement: string | undefined): string | undefined {
  return /\n\(\n([\s\S]*?)\n\)\n/.exec(statement ?? '')?.[1];
}

describe('the schema from one source', () => {
  it('creates the table of verdicts on a single node', () => {
    const create = sql(one).find((statement) => statement.includes('`factwatch`.`verdicts`'));
    expect(create).toContain('CREATE TABLE IF NOT EXISTS `factwatch`.`verdicts`\n');
    expect(create).toContain(
      'ENGINE = ReplacingMergeTree(revision)\nPARTITION BY toYYYYMM(week)\nORDER BY (`week`, `response_key`)',
    );
    expect(create).toContain('SETTINGS fsync_after_insert = 1');
    expect(create).toContain('`findings` Nested(`detector` LowCardinality(String), `detector_version`');
    expect(create).toContain('`candidates` Map(LowCardinality(String), UInt32)');
    expect(create).toContain('`week` Date MATERIALIZED toMonday(event_hour)');
  });

  it('creates the same columns on a cluster, replicated, with a Distributed table over them', () => {
    const statements = sql(many);
    for (const { name, version, shardBy } of Object.values<AnyTable>(TABLES)) {
      const local = statements.find((statement) =>
        statement.includes(`\`factwatch\`.\`${name}_local\` ON CLUSTER \`main\`\n`),
      );
      const single = sql(one).find((statement) =>
        statement.startsWith(`CREATE TABLE IF NOT EXISTS \`factwatch\`.\`${name}\`\n`),
      );
      expect(columnsIn(local)).toBe(columnsIn(single));
      expect(local).toContain(
        `ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/factwatch/${name}', '{replica}', ${version})`,
      );
      expect(statements).toContain(
        `CREATE TABLE IF NOT EXISTS \`factwatch\`.\`${name}\` ON CLUSTER \`main\` AS \`factwatch\`.\`${name}_local\`\nENGINE = Distributed('main', 'factwatch', '${name}_local', ${shardBy})`,
      );
    }
  });

  it('does everything on every node of the cluster, and holds the record of steps on all of them', () => {
    const rest = sql(many).filter((statement) => !statement.startsWith('INSERT'));
    expect(rest.filter((statement) => !statement.includes(' ON CLUSTER `main`'))).toEqual([]);
    expect(sql(one).filter((statement) => /CLUSTER|Replicated|Distributed/.test(statement))).toEqual([]);
    expect(sql(many).filter((statement) => statement.includes('fsync'))).toEqual([]);
    expect(rest.find((statement) => statement.includes('schema_migrations'))).toContain(
      "'/clickhouse/tables/all/factwatch/schema_migrations', '{shard}-{replica}'",
    );
  });

  it('keeps all duplicates of a row on one shard', () => {
    for (const table of Object.values<AnyTable>(TABLES)) {
      const columns = /\((.*)\)/.exec(table.shardBy)?.[1]?.split(', ') ?? [];
      expect(columns.filter((column) => !table.orderBy.includes(column))).toEqual([]);
    }
  });

  it('orders by columns that exist', () => {
    for (const table of Object.values<AnyTable>(TABLES)) {
      const known = [...insertedColumnNames(table), ...Object.keys(table.derived ?? {})];
      expect([...table.orderBy, table.version].filter((column) => !known.includes(column))).toEqual([]);
    }
  });

  it('refuses a name that would leave its quotes', () => {
    expect(() => migrations({ database: 'a`; DROP DATABASE b; --' })).toThrow(RangeError);
    expect(() => migrations({ database: 'a', cluster: "x'" })).toThrow(RangeError);
  });
});

describe('what is still to do', () => {
  const names = migrations(one).map((step) => step.name);

  it('is everything on an empty server, and nothing afterwards', () => {
    const fresh = pending(one, { names: [], database: false });
    expect(fresh.map((step) => step.name)).toEqual(names);
    expect(fresh[0]?.statements[0]).toBe('CREATE DATABASE IF NOT EXISTS `factwatch`');
    expect(pending(one, { names, database: true })).toEqual([]);
    expect(isReady(one, { names: [], database: false })).toBe(false);
  });

  it('does not ask for the right to create a database that is there', () => {
    expect(pending(one, { names: [], database: true })[0]?.statements[0]).toContain('CREATE TABLE');
  });

  it('puts its own views back after a newer build had put its own, and works until then', () => {
    const newer = { names: [...names, '9000-views-000000000000'], database: true };
    expect(pending(one, newer).map((step) => step.name)).toEqual([names.at(-1)]);
    expect(isReady(one, newer)).toBe(true);
  });

  it('changes a retention when the configuration does, back and forth', () => {
    const month = { ...one, retentionDays: { verdicts: 30 } };
    const steps = pending(month, { names, database: true });
    expect(steps.map((step) => step.name)).toEqual(['9100-retention-verdicts-30d']);
    expect(steps[0]?.statements[0]).toBe(
      'ALTER TABLE `factwatch`.`verdicts` MODIFY TTL event_hour + toIntervalDay(30)',
    );
    const twice = [...names, '9100-retention-verdicts-30d', '9100-retention-verdicts-60d'];
    expect(pending(month, { names: twice, database: true })).toHaveLength(1);
    expect(() => migrations({ ...one, retentionDays: { verdicts: 0.5 } })).toThrow(RangeError);
  });
});
