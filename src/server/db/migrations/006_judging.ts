import { callableByRequests, OWNERS_FUNCTION } from './ownersFunction.ts';

/** What must be known to judge a group, beyond the scopes of who sent it: ids and places, never a body or a name. */
export const judging = `
-- Locks the patients in the order of their ids, so that two pushes never wait for each other in a ring. The rows of
-- unknown patients are inserted first: two tablets that write about the same new patient must meet somewhere.
create function lock_patients(wanted uuid[]) returns table (id uuid, known boolean)
language plpgsql ${OWNERS_FUNCTION} as $$
#variable_conflict use_column
declare
  every uuid[];
begin
  -- a group held for one of them may speak of others too, and is released under the same locks
  select array_agg(distinct t.p) into every from (
    select unnest(wanted) union
    select unnest(q.patient_ids) from quarantine q where q.state = 'held' and q.patient_ids && wanted
  ) as t (p);
  insert into patient (id) select w from unnest(every) w order by w on conflict do nothing;
  return query
    select p.id, p.brought_by is not null from patient p where p.id = any (every) order by p.id for update;
end $$;

create function facts_about(ids uuid[], chains uuid[])
returns table (id uuid, hash text, kind text, patient_id uuid, chain uuid, group_id uuid, supersedes uuid[], target uuid)
language sql stable ${OWNERS_FUNCTION} as $$
  select f.id, f.hash, f.kind, f.patient_id, f.chain, f.group_id, f.supersedes, f.target
  from fact f where f.id = any (ids)
  union
  select f.id, f.hash, f.kind, f.patient_id, f.chain, f.group_id, f.supersedes, f.target
  from fact f where f.chain = any (chains)
$$;

create function signers(devices uuid[])
returns table (device uuid, public_key jsonb, revoked boolean, account uuid, role text, site uuid)
language sql stable ${OWNERS_FUNCTION} as $$
  select d.id, d.public_key, d.revoked_at is not null, a.id, a.role, a.site
  from device d left join device_user u on u.device = d.id left join account a on a.id = u.account
  where d.id = any (devices)
$$;

create function circles_of(patients uuid[])
returns table (patient_id uuid, chain uuid, site uuid, professional uuid, role text, lingering boolean)
language sql stable ${OWNERS_FUNCTION} as $$
  select m.patient_id, m.chain, m.site, m.professional, m.role, m.lingering
  from membership m where m.patient_id = any (patients)
$$;

create function circle_facts(chains uuid[]) returns table (bytes text)
language sql stable ${OWNERS_FUNCTION} as $$
  select f.bytes from fact f where f.chain = any (chains) and f.kind = 'careCircleMember'
$$;

create function facts_of_patients(patients uuid[])
returns table (id uuid, kind text, patient_id uuid, group_id uuid)
language sql stable ${OWNERS_FUNCTION} as $$
  select f.id, f.kind, f.patient_id, f.group_id from fact f
  where f.patient_id = any (patients) order by f.received_at, f.group_id, f.id
$$;

create function held_about(patients uuid[]) returns table (id uuid, raw text, patient_ids uuid[])
language sql stable ${OWNERS_FUNCTION} as $$
  select q.id, q.raw, q.patient_ids from quarantine q
  where q.state = 'held' and q.code = 'patientUnknown' and q.patient_ids && patients
  order by q.received_at, q.id
$$;
${callableByRequests(
  'lock_patients(uuid[])',
  'facts_about(uuid[], uuid[])',
  'signers(uuid[])',
  'circles_of(uuid[])',
  'circle_facts(uuid[])',
  'facts_of_patients(uuid[])',
  'held_about(uuid[])',
)}
`;
