import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Everything an operator may set, read once from environment and command line. */
export type RegionConfig = {
  readonly listen: { readonly host: string; readonly port: number };
  /** Where browsers reach the region: an origin, without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** What tablets call this region. */
  readonly region: { readonly id: string; readonly name: string };
  readonly database: { readonly kind: 'embedded' } | { readonly kind: 'postgres'; readonly url: string };
  readonly signIn: SignInConfig;
  /** Whether an empty region is filled with the demonstration. */
  readonly demonstration: 'seedWhenEmpty' | 'never';
  /** Whether the operator says that this start follows the restoration of a backup. */
  readonly restored: 'yes' | 'no';
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
  readonly staticDir: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Proxies whose word on the caller's address is taken, as addresses or networks. */
  readonly trustedProxies: readonly string[];
};

type SignInConfig =
  /** The provider at `/dev-idp`, where anybody is whom he says: never in production. */
  | { readonly kind: 'development' }
  | {
      readonly kind: 'provider';
      /** The issuer, or the address of its discovery document where that has a name of its own. */
      readonly issuer: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope: string;
      readonly acrValues: string | undefined;
    };

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: RegionConfig }
  /** One English sentence each: which variable, what is wrong, how to mend it. */
  | { readonly kind: 'unusable'; readonly problems: readonly string[] };

type Given = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Without the program's own name. */
  readonly args: readonly string[];
  /** The folder of the built server: the app is built next to it. */
  readonly mainDir: string;
};

/** Reads the settings; every problem is reported at once, not one at each start. */
export function readConfig({ env, args, mainDir }: Given): ReadConfig {
  const unknown = args.filter((arg) => !OPTIONS.includes(arg));
  const parsed = Environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  const problems = [
    ...unknown.map((arg) => `${arg} is not an option of the region. There are ${OPTIONS.join(' and ')}.`),
    ...(parsed.success ? misfits(parsed.data) : parsed.error.issues.map(sentenceOf)),
  ];
  if (!parsed.success || problems.length > 0) return { kind: 'unusable', problems };
  return { kind: 'config', config: configOf(parsed.data, args, mainDir) };
}

const OPTIONS: readonly string[] = ['--demo', '--restored'];

const httpUrl = z.url({ protocol: /^https?$/ });
const minutes = z.coerce.number().int().min(1).max(1_440);

const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  HOST: z.string().min(1).default('localhost'),
  DATA_DIR: z.string().min(1).default('./data'),
  REGION_ID: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('bfc'),
  REGION_NAME: z.string().min(1).max(80).default('Bourgogne-Franche-Comté'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: httpUrl.optional(),
  OIDC_ISSUER: httpUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z.string().default('openid'),
  OIDC_ACR_VALUES: z.string().optional(),
  SESSION_IDLE_MINUTES: minutes.default(720),
  SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(12),
  STATIC_DIR: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  NODE_ENV: z.string().optional(),
});
type Environment = z.infer<typeof Environment>;

const CURES: Readonly<Record<string, string>> = {
  PORT: 'a port number from 1 to 65535, such as 8080',
  HOST: 'a name or address to listen on, such as localhost or 0.0.0.0',
  DATA_DIR: 'a folder the region may write to, such as ./data',
  REGION_ID: 'a short name of small letters, digits and hyphens, such as bfc',
  REGION_NAME: 'the name of the region as people read it',
  DATABASE_URL:
    'an address such as postgres://user:password@host:5432/equilibre; leave it out for the embedded database',
  PUBLIC_URL: 'the address browsers use, such as https://equilibre.example.org',
  OIDC_ISSUER: 'the address of the identity provider, such as https://login.example.org/realms/health',
  SESSION_IDLE_MINUTES: 'a number of minutes from 1 to 1440',
  SESSION_HOURS: 'a number of hours from 1 to 24',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, silent',
};

// The value itself is never repeated: it may be a password.
function sentenceOf(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return `${name} cannot be used as it is set. Give ${CURES[name] ?? 'another value'}.`;
}

/** What each setting allows alone and all together do not. */
function misfits(env: Environment): readonly string[] {
  const problems: string[] = [];
  const provider = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter((set) => set !== undefined);
  if (provider.length === 1 || provider.length === 2) {
    problems.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together. Set all three, or none.');
  }
  if (provider.length === 0 && env.NODE_ENV === 'production') {
    problems.push(
      'NODE_ENV is production and OIDC_ISSUER is not set: the development provider lets anybody in and does not run in ' +
        'production. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.',
    );
  }
  for (const name of ['PUBLIC_URL', 'OIDC_ISSUER'] as const) {
    const value = env[name];
    if (value !== undefined && new URL(value).protocol === 'http:' && !isLoopback(value)) {
      problems.push(`${name} is plain http to another machine, where sign-in can be overheard. Give an https address.`);
    }
  }
  if (env.PUBLIC_URL !== undefined && new URL(env.PUBLIC_URL).pathname !== '/') {
    problems.push('PUBLIC_URL has a path, and the app lives at the root of its address. Give it without a path.');
  }
  return problems;
}

/** Whether an address is this very machine, the only place where plain http is no risk. */
export function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

function configOf(env: Environment, args: readonly string[], mainDir: string): RegionConfig {
  const signIn = signInOf(env);
  const own = env.DATABASE_URL === undefined && signIn.kind === 'development';
  return {
    listen: { host: env.HOST, port: env.PORT },
    publicUrl: new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).origin,
    dataDir: resolve(env.DATA_DIR),
    region: { id: env.REGION_ID, name: env.REGION_NAME },
    database: env.DATABASE_URL === undefined ? { kind: 'embedded' } : { kind: 'postgres', url: env.DATABASE_URL },
    signIn,
    demonstration: own || args.includes('--demo') ? 'seedWhenEmpty' : 'never',
    restored: args.includes('--restored') ? 'yes' : 'no',
    session: { idleMinutes: env.SESSION_IDLE_MINUTES, absoluteHours: env.SESSION_HOURS },
    staticDir: env.STATIC_DIR === undefined ? join(mainDir, '..', 'app') : resolve(env.STATIC_DIR),
    // Whoever tries a demonstration reads the terminal; whoever runs a region reads its logs.
    logLevel: env.LOG_LEVEL ?? (own ? 'warn' : 'info'),
    trustedProxies: env.TRUSTED_PROXIES.split(',').flatMap((proxy) => proxy.trim() || []),
  };
}

function signInOf(env: Environment): SignInConfig {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return { kind: 'development' };
  return {
    kind: 'provider',
    issuer,
    clientId,
    clientSecret,
    scope: env.OIDC_SCOPE,
    acrValues: env.OIDC_ACR_VALUES,
  };
}
