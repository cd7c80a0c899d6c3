// Keys of the demonstration, made once into the volume `keys`; a file that is there is left alone.
const { chmodSync, existsSync, writeFileSync } = require('node:fs');
const { randomBytes } = require('node:crypto');

for (const name of ['sample.key', 'pseudonym-1.key', 'clickhouse-password']) {
  const file = `/run/keys/${name}`;
  if (existsSync(file)) continue;
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`);
  // The containers that read them run under different numbers.
  chmodSync(file, 0o444);
}
