import { callableByRequests, OWNERS_FUNCTION } from './ownersFunction.ts';

/** A tablet belongs to a place for life, and its users may move: who still counts is told by both. */
export const placeOfASigner = `
drop function signers(uuid[]);

create function signers(devices uuid[])
returns table (device uuid, public_key jsonb, place uuid, revoked boolean, account uuid, role text, site uuid)
language sql stable ${OWNERS_FUNCTION} as $$
  select d.id, d.public_key, d.site, d.revoked_at is not null, a.id, a.role, a.site
  from device d left join device_user u on u.device = d.id left join account a on a.id = u.account
  where d.id = any (devices)
$$;
${callableByRequests('signers(uuid[])')}
`;
