import type { AccountClaims, Configuration, Provider } from 'oidc-provider';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from '#server/demonstration/demonstrationPlaces.ts';
import type { DevelopmentSecrets } from './developmentSecrets.ts';
import { loadOidcProvider } from './loadOidcProvider.ts';
import { memoryAdapter } from './memoryAdapter.ts';
import { sorryPage } from './signInPage.ts';

export const DEVELOPMENT_PATH = '/dev-idp';
export const DEVELOPMENT_CLIENT = 'equilibre';

/** What demonstration accounts are kept under: the same on every port and name of the region. */
export const DEVELOPMENT_ACCOUNTS = 'urn:equilibre:development-provider';

export function developmentIssuer(publicUrl: string): string {
  return `${publicUrl}${DEVELOPMENT_PATH}`;
}

/** Everyone the development provider lets in: whoever asks to be one of them. */
export function demonstrationAccount(subject: string): DemonstrationAccount | undefined {
  return Object.values<DemonstrationAccount>(DEMONSTRATION_ACCOUNTS).find((account) => account.subject === subject);
}

type Given = { readonly publicUrl: string; readonly secrets: DevelopmentSecrets; readonly now: () => Date };

/** An identity provider for development: real OpenID Connect, without any proof of who one is. */
export async function developmentProvider({ publicUrl, secrets, now }: Given): Promise<Provider> {
  const { Provider: OidcProvider } = await loadOidcProvider();
  const provider = new OidcProvider(developmentIssuer(publicUrl), {
    ...PROTOCOL,
    adapter: memoryAdapter(() => now().getTime()),
    clients: [
      {
        client_id: DEVELOPMENT_CLIENT,
        client_secret: secrets.clientSecret,
        redirect_uris: [`${publicUrl}/auth/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...secrets.signingKey, use: 'sig', alg: 'ES256', kid: 'development' }] },
    cookies: {
      keys: [secrets.cookieKey],
      names: { session: 'dev-idp', interaction: 'dev-idp-step', resume: 'dev-idp-resume' },
    },
    findAccount: (_ctx, subject) => demonstrationClaims(subject),
    loadExistingGrant: async (ctx) => {
      // Nobody is asked to consent to his own clinic: the grant is made as soon as he is known.
      const grant = new provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, interaction) => `${DEVELOPMENT_PATH}/interaction/${interaction.uid}` },
  });
  return provider;
}

const TEN_MINUTES = 600;

const PROTOCOL: Configuration = {
  scopes: ['openid'],
  claims: { openid: ['sub', 'name'] },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  },
  pkce: { required: () => true },
  clientBasedCORS: () => false,
  ttl: {
    AccessToken: TEN_MINUTES,
    AuthorizationCode: 60,
    IdToken: TEN_MINUTES,
    Interaction: TEN_MINUTES,
    Session: TEN_MINUTES,
    Grant: TEN_MINUTES,
  },
  renderError: (ctx) => {
    ctx.type = 'html';
    ctx.body = sorryPage();
  },
};

function demonstrationClaims(subject: string) {
  const account = demonstrationAccount(subject);
  if (account === undefined) return undefined;
  const claims: AccountClaims = { sub: subject, name: account.name };
  return { accountId: subject, claims: () => claims };
}
