import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signature } from '../../core/draft/seal.ts';

/** The name under which SSH signatures are made: one made for something else does not hold for a seal. */
const namespace = 'sourcier';

/** Signs a text with the key in a file: an Ed25519 one in PEM, or one of SSH. Undefined where the file is no such key, or it wants a password that nobody gives. */
export function signWith(keyFile: string, text: string): Signature | undefined {
  const key = keyText(keyFile);
  if (key === undefined) return undefined;
  if (/OPENSSH PRIVATE KEY|^(?:ssh|ecdsa|sk)-\S+ /m.test(key)) {
    return withText(text, (file, folder) => {
      const { status } = ssh(['-Y', 'sign', '-q', '-f', keyFile, '-n', namespace, file], folder);
      return status === 0 ? { form: 'ssh', value: readFileSync(`${file}.sig`, 'utf8') } : undefined;
    });
  }
  try {
    const own = createPrivateKey(key);
    return isEd25519(own) ? { form: 'ed25519', value: sign(null, Buffer.from(text), own).toString('base64') } : undefined;
  } catch {
    // A key of another kind, or under a password.
    return undefined;
  }
}

/** Whether a signature of a text is that of the public key in a file; undefined where the file is no key that could have made it. */
export function isSignedBy(keyFile: string, text: string, { form, value }: Signature): boolean | undefined {
  const key = keyText(keyFile);
  if (key === undefined) return undefined;
  if (form === 'ssh') {
    const [kind, body] = /^((?:ssh|ecdsa|sk)-\S+) ([A-Za-z0-9+/=]+)/m.exec(key)?.slice(1) ?? [];
    if (!kind || !body) return undefined;
    return withText(text, (file, folder) => {
      writeFileSync(join(folder, 'signers'), `${namespace} ${kind} ${body}\n`);
      writeFileSync(`${file}.sig`, value);
      const rest = ['-f', join(folder, 'signers'), '-I', namespace, '-n', namespace, '-s', `${file}.sig`];
      return ssh(['-Y', 'verify', '-q', ...rest], folder, text).status === 0;
    });
  }
  try {
    const own = createPublicKey(key);
    return isEd25519(own) ? verify(null, Buffer.from(text), own, Buffer.from(value, 'base64')) : undefined;
  } catch {
    // No public key.
    return undefined;
  }
}

function isEd25519({ asymmetricKeyType }: KeyObject): boolean {
  return asymmetricKeyType === 'ed25519';
}

function keyText(file: string): string | undefined {
  try {
    return statSync(file).isFile() && statSync(file).size < 100_000 ? readFileSync(file, 'utf8') : undefined;
  } catch {
    // There is no such file, or it may not be read.
    return undefined;
  }
}

/** Works with a text in a folder of its own, which is gone afterwards. */
function withText<T>(text: string, work: (file: string, folder: string) => T): T | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
  try {
    writeFileSync(join(folder, 'text'), text, { mode: 0o600 });
    return work(join(folder, 'text'), folder);
  } catch {
    // ssh-keygen is not on this machine, or left nothing.
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** ssh-keygen asks nobody for a password: a run must not wait for one. */
function ssh(args: readonly string[], cwd: string, input = '') {
  const env = { ...process.env, SSH_ASKPASS_REQUIRE: 'never', DISPLAY: '' };
  return spawnSync('ssh-keygen', args, { cwd, input, env, timeout: 20_000, stdio: ['pipe', 'ignore', 'ignore'] });
}
