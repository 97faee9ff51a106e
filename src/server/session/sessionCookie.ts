import type { FastifyReply } from 'fastify';

/** `__Host-`: no other host, path or plain connection can set or read it. Browsers take localhost for secure. */
export const SESSION_COOKIE = '__Host-equilibre';
export const SIGN_IN_COOKIE = '__Host-equilibre-sign-in';

// Lax, not Strict: the way back from the identity provider is a navigation from another site.
const FLAGS = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

export function setCookie(reply: FastifyReply, name: string, value: string, maxAgeSeconds: number): void {
  reply.setCookie(name, value, { ...FLAGS, maxAge: maxAgeSeconds });
}

export function clearCookie(reply: FastifyReply, name: string): void {
  reply.clearCookie(name, FLAGS);
}
