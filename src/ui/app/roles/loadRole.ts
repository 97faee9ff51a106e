import { assertNever } from '#domain/assertNever.ts';
import type { Role } from '#ui/app/start-up/roleHasTablet.ts';
import type { Route } from '#ui/shared/router/route.ts';

/** The screens of a role, loaded once it is known who works here. */
export async function loadRole(role: Role): Promise<readonly Route[]> {
  switch (role) {
    case 'nurse':
    case 'physician':
      return (await import('#ui/nurse/routes.tsx')).nurseRoutes;
    case 'referrer':
      return (await import('#ui/referrer/routes.tsx')).referrerRoutes;
    case 'pharmacist':
      return (await import('#ui/pharmacist/routes.tsx')).pharmacistRoutes;
    case 'coordinator':
      return (await import('#ui/region/routes.tsx')).regionRoutes;
    default:
      return assertNever(role);
  }
}
