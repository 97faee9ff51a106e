// oxlint-disable no-console -- its own warnings are exactly what is looked for

type OidcProviderModule = typeof import('oidc-provider');

/**
 * Loads oidc-provider, only when it is wanted: a production region never runs its code.
 *
 * On Node 20 it says "Unsupported runtime" as it loads. The version we pin works there and is tested there, so this one
 * line is kept from whoever starts a demonstration; every other warning passes.
 */
export async function loadOidcProvider(): Promise<OidcProviderModule> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('Unsupported runtime')) warn(...said);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
