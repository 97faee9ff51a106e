import * as oidc from 'openid-client';
import { isLoopback } from '#server/config.ts';
import type { DEVELOPMENT_ACCOUNTS } from '#server/dev-idp/developmentProvider.ts';

export type ProviderClient = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly acrValues: string | undefined;
  /** The issuer that accounts are kept under: `asIssued`, or a name that outlives the provider's address. */
  readonly accountsUnder: 'asIssued' | typeof DEVELOPMENT_ACCOUNTS;
};

/** What must be remembered by this browser between leaving for the provider and coming back. */
type Departure = { readonly state: string; readonly nonce: string; readonly verifier: string };

type Leaving = { readonly kind: 'leaving'; readonly to: URL } | { readonly kind: 'unavailable'; readonly code: string };

type Arrival =
  | { readonly kind: 'arrived'; readonly issuer: string; readonly subject: string }
  /** A state, nonce, code or signature that does not fit, or a person who turned back. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unavailable'; readonly code: string };

export type IdentityProvider = {
  departure(departure: Departure): Promise<Leaving>;
  arrival(callback: URL, departure: Departure): Promise<Arrival>;
};

const DEADLINE_SECONDS = 10;

/**
 * The identity provider, found at its first use: a region starts, and its tablets synchronise, without it.
 *
 * @param redirectUri  where the provider sends the browser back to, as it was registered there
 */
export function identityProvider(client: ProviderClient, redirectUri: string): IdentityProvider {
  let found: Promise<oidc.Configuration> | undefined;

  // A discovery that failed is not remembered: the next person to sign in tries again.
  function configuration(): Promise<oidc.Configuration> {
    found ??= discover(client).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  }

  return {
    async departure(departure) {
      try {
        return { kind: 'leaving', to: await leavingFor(await configuration(), client, redirectUri, departure) };
      } catch (error) {
        return { kind: 'unavailable', code: codeOf(error) };
      }
    },

    async arrival(callback, { state, nonce, verifier }) {
      try {
        const tokens = await oidc.authorizationCodeGrant(await configuration(), callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) return { kind: 'refused', code: 'noIdToken' };
        const issuer = client.accountsUnder === 'asIssued' ? claims.iss : client.accountsUnder;
        return { kind: 'arrived', issuer, subject: claims.sub };
      } catch (error) {
        return { kind: isUnreachable(error) ? 'unavailable' : 'refused', code: codeOf(error) };
      }
    },
  };
}

async function discover(client: ProviderClient): Promise<oidc.Configuration> {
  const url = new URL(client.issuer);
  const config = await oidc.discovery(url, client.clientId, client.clientSecret, undefined, {
    timeout: DEADLINE_SECONDS,
    ...(url.protocol === 'http:' && isLoopback(client.issuer) ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
  // A discovery document given by its own address is not checked against it by the client.
  const { issuer } = config.serverMetadata();
  if (!client.issuer.startsWith(issuer.replace(/\/$/, ''))) throw new TypeError('the issuer is not the one configured');
  return config;
}

async function leavingFor(
  config: oidc.Configuration,
  client: ProviderClient,
  redirectUri: string,
  { state, nonce, verifier }: Departure,
): Promise<URL> {
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: client.scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // A tablet passes from hand to hand: nobody is signed in because the one before him was.
    prompt: 'login',
    ...(client.acrValues === undefined ? {} : { acr_values: client.acrValues }),
  });
}

/** Nobody answered, too late, or with something that is no answer: an outage, not a refusal. */
function isUnreachable(error: unknown): boolean {
  const code = codeOf(error);
  return (
    error instanceof TypeError ||
    ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_PARSE_ERROR'].includes(code)
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
