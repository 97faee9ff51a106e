/** What a page may ask of the service worker. */
export const WORKER_MESSAGES = {
  /** A person accepted the new version. */
  skipWaiting: 'SKIP_WAITING',
  /** First installation: the page that installed the worker wants to be served by it, lazy parts included. */
  claimClients: 'CLAIM_CLIENTS',
} as const;
