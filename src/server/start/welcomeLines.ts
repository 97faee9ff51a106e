import type { RegionConfig } from '#server/config.ts';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from '#server/demonstration/demonstrationPlaces.ts';

/** What is printed once the region listens: where to go, and as whom. */
export function welcomeLines(
  config: RegionConfig,
  seen: { readonly demonstration: boolean; readonly app: 'built' | 'missing' },
): readonly string[] {
  return [
    `Équilibre is ready: ${config.publicUrl}`,
    `  data: ${config.database.kind === 'embedded' ? config.dataDir : 'PostgreSQL'}`,
    `  API: ${config.publicUrl}/api/openapi.json`,
    ...(seen.app === 'missing' ? ['  The app is not built, so browsers get no page. Run: npm run build'] : []),
    ...(seen.demonstration && config.signIn.kind === 'development' ? accountLines() : []),
  ];
}

function accountLines(): readonly string[] {
  return [
    '  This is a demonstration: places, people and patients are invented. Sign in, without a password, as:',
    ...Object.values<DemonstrationAccount>(DEMONSTRATION_ACCOUNTS).map(
      ({ name, roleInFrench, site }) => `    ${name} (${roleInFrench}), ${site.name}, ${site.town}`,
    ),
  ];
}
