import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { identityProvider, type ProviderClient } from '#server/sign-in/identityProvider.ts';
import { aFreePort } from '#test/server/app/aListeningRegion.ts';

const departure = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) };

describe('an identity provider that is out of reach', () => {
  it('is said to be so, and tried again by the next person who signs in', async () => {
    const port = await aFreePort();
    const provider = identityProvider(aClient(`http://localhost:${port}`), 'https://region.example/auth/callback');
    expect(await provider.departure(departure)).toMatchObject({ kind: 'unavailable' });
    const stop = await anIssuer(port, `http://localhost:${port}`);
    expect(await provider.departure(departure)).toMatchObject({ kind: 'leaving' });
    await stop();
  });

  it('is also one that answers with a page, or under another name', async () => {
    for (const issuer of ['<html>maintenance</html>', 'http://localhost:1']) {
      const port = await aFreePort();
      const stop = await anIssuer(port, issuer);
      const provider = identityProvider(aClient(`http://localhost:${port}`), 'https://region.example/auth/callback');
      expect(await provider.departure(departure), issuer).toMatchObject({ kind: 'unavailable' });
      await stop();
    }
  });

  it('may not name, in a document of its own address, an issuer that was not configured', async () => {
    const port = await aFreePort();
    const stop = await anIssuer(port, 'https://login.evil.example');
    const document = `http://localhost:${port}/.well-known/wallet-openid-configuration`;
    const provider = identityProvider(aClient(document), 'https://region.example/auth/callback');
    expect(await provider.departure(departure)).toMatchObject({ kind: 'unavailable' });
    await stop();
  });
});

describe('a departure', () => {
  it('asks for a code with a proof, a nonce, a state, and for the person to say again who he is', async () => {
    const port = await aFreePort();
    const stop = await anIssuer(port, `http://localhost:${port}`);
    const client = { ...aClient(`http://localhost:${port}`), scope: 'openid scope_all', acrValues: 'eidas1' };
    const leaving = await identityProvider(client, 'https://region.example/auth/callback').departure(departure);
    await stop();
    const asked = leaving.kind === 'leaving' ? Object.fromEntries(leaving.to.searchParams) : {};
    expect(asked).toMatchObject({
      response_type: 'code',
      redirect_uri: 'https://region.example/auth/callback',
      scope: 'openid scope_all',
      acr_values: 'eidas1',
      code_challenge_method: 'S256',
      state: departure.state,
      nonce: departure.nonce,
      prompt: 'login',
    });
    expect(asked['code_challenge']).not.toBe(departure.verifier);
  });
});

function aClient(issuer: string): ProviderClient {
  return {
    issuer,
    clientId: 'equilibre',
    clientSecret: 'secret',
    scope: 'openid',
    acrValues: undefined,
    accountsUnder: 'asIssued',
  };
}

/** A provider that only describes itself. A text that is no address is answered as it is. */
async function anIssuer(port: number, issuer: string): Promise<() => Promise<unknown>> {
  const endpoints = {
    authorization_endpoint: `http://localhost:${port}/auth`,
    token_endpoint: `http://localhost:${port}/token`,
  };
  const text = issuer.startsWith('<') ? issuer : JSON.stringify({ issuer, ...endpoints });
  const type = issuer.startsWith('<') ? 'text/html' : 'application/json';
  const server = createServer((_request, response) => response.setHeader('content-type', type).end(text));
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
  return () => new Promise((closed) => server.close(closed));
}
