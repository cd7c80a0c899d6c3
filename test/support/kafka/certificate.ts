import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  /** PEM of the certificate, which is its own authority. */
  readonly ca: string;
  /** PEM file with private key and certificate. */
  readonly keystore: string;
  remove(): void;
}

/** A fresh self-signed certificate for 127.0.0.1 and localhost, by openssl. */
export function createCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-certificate-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const keystore = join(folder, 'keystore.pem');
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  execFileSync('openssl', [...make, ...names], { stdio: 'ignore' });
  const ca = readFileSync(cert, 'utf8');
  writeFileSync(keystore, readFileSync(key, 'utf8') + ca);
  return { ca, keystore, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
