import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { DEMONSTRATION_ACCOUNTS } from '#server/demonstration/demonstrationPlaces.ts';
import { demonstrationAccount, DEVELOPMENT_PATH } from './developmentProvider.ts';
import { SIGN_IN_STYLE, signInPage, sorryPage } from './signInPage.ts';

const hidden = { schema: { hide: true } };

/** Mounts the development provider and its one page, apart from everything else the region answers. */
export async function developmentProviderRoutes(region: FastifyInstance, provider: Provider): Promise<void> {
  await region.register((mount, _options, done) => {
    // The provider reads its own request bodies; a body already read would leave it waiting for ever.
    mount.removeAllContentTypeParsers();
    mount.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    mount.get(`${DEVELOPMENT_PATH}/style.css`, hidden, (_request, reply) => reply.type('text/css').send(SIGN_IN_STYLE));
    mount.get(`${DEVELOPMENT_PATH}/interaction/:uid`, hidden, (request, reply) =>
      showAccounts(provider, request, reply),
    );
    mount.post(`${DEVELOPMENT_PATH}/interaction/:uid/:subject`, hidden, (request, reply) =>
      chooseAccount(provider, request, reply),
    );
    mount.all(`${DEVELOPMENT_PATH}/*`, hidden, (request, reply) => passOn(provider, request, reply));
    done();
  });
}

async function showAccounts(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const interaction = await interactionOf(provider, request, reply);
  if (interaction === undefined) return html(reply.code(400), sorryPage());
  return html(reply, signInPage(interaction, Object.values(DEMONSTRATION_ACCOUNTS)));
}

async function chooseAccount(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { subject = '' } = request.params as { readonly subject?: string };
  const account = demonstrationAccount(subject);
  const interaction = await interactionOf(provider, request, reply);
  if (account === undefined || interaction === undefined) return html(reply.code(400), sorryPage());
  const login = { accountId: account.subject, acr: 'eidas1', remember: false };
  const next = await provider.interactionResult(request.raw, reply.raw, { login });
  return reply.redirect(next, 303);
}

/** The sign-in that this browser's cookie and the page's address agree on. */
async function interactionOf(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | undefined> {
  const { uid } = request.params as { readonly uid?: string };
  const details = await provider.interactionDetails(request.raw, reply.raw).catch((error: Error) => {
    if (error.name === 'SessionNotFound') return undefined;
    throw error;
  });
  return details?.uid === uid ? uid : undefined;
}

async function passOn(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  // The provider tells from these two where it is mounted.
  const raw: typeof request.raw & { originalUrl?: string } = request.raw;
  raw.originalUrl = request.raw.url ?? '';
  raw.url = raw.originalUrl.slice(DEVELOPMENT_PATH.length);
  forgetFormerUser(raw.headers);
  await provider.callback()(raw, reply.raw);
}

/**
 * The provider keeps a session of its own, and meets another account in it with a form that only script can send.
 * Here everybody says each time who he is, so it is never shown its session again.
 */
function forgetFormerUser(headers: FastifyRequest['raw']['headers']): void {
  const cookies = headers.cookie?.split('; ').filter((cookie) => !/^dev-idp(\.sig)?=/.test(cookie));
  if (cookies !== undefined) headers.cookie = cookies.join('; ');
}

function html(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}
