import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const SigningKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

/** What the development provider signs with. Kept, so that a restart does not sign anybody out of it. */
const DevelopmentSecrets = z.object({
  signingKey: SigningKey,
  cookieKey: z.string().min(32),
  clientSecret: z.string().min(32),
});
export type DevelopmentSecrets = z.infer<typeof DevelopmentSecrets>;

const FILE = 'development-provider.json';

/** The secrets kept in the data folder, made on first use. A file that cannot be read is made anew: nothing is lost. */
export async function developmentSecrets(
  dataDir: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<DevelopmentSecrets> {
  const path = join(dataDir, FILE);
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const secrets = await makeSecrets(randomBytes);
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

export async function makeSecrets(randomBytes: (count: number) => Uint8Array): Promise<DevelopmentSecrets> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const secret = () => Buffer.from(randomBytes(32)).toString('base64url');
  return {
    signingKey: SigningKey.parse(await crypto.subtle.exportKey('jwk', pair.privateKey)),
    cookieKey: secret(),
    clientSecret: secret(),
  };
}

async function readKept(path: string): Promise<DevelopmentSecrets | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const parsed = z.preprocess(jsonOrNothing, DevelopmentSecrets).safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

function jsonOrNothing(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
