import type { RegionConfig } from '#server/config.ts';

/** One plain line for whoever started the region: what is in the way, and how to clear it. */
export function whyNotStarted(error: unknown, config: RegionConfig): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { host, port } = config.listen;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine. Give one that is, such as localhost or 0.0.0.0.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Port ${port} or the folder ${config.dataDir} may not be used by this user. Change PORT, DATA_DIR or its owner.`;
    case 'ENOSPC':
      return `The disk that holds ${config.dataDir} is full. Make room, then start again: nothing was deleted.`;
    default:
      return databaseLine(config, error instanceof Error ? error.message : String(error));
  }
}

function databaseLine(config: RegionConfig, message: string): string {
  return config.database.kind === 'embedded'
    ? `The database in ${config.dataDir} could not be opened (${message}). Restore that folder from a backup, or move it ` +
        'away to begin with an empty region: nothing was deleted.'
    : `PostgreSQL could not be used (${message}). Check DATABASE_URL, and that the server runs and lets this user in.`;
}
