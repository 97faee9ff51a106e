import { callableByRequests, OWNERS_FUNCTION, sealed } from './ownersFunction.ts';

/** Which files are one person's, as a projection of the link facts: a row for each of the two, while they are joined. */
export const links = `
create table patient_link (
  patient_id uuid not null references patient,
  other_id uuid not null references patient,
  primary key (patient_id, other_id),
  check (patient_id <> other_id)
);
${sealed('patient_link')}

create function links_of(patients uuid[]) returns table (patient_id uuid, other_id uuid)
language sql stable ${OWNERS_FUNCTION} as $$
  select l.patient_id, l.other_id from patient_link l where l.patient_id = any (patients)
$$;

create function link_facts(chains uuid[]) returns table (bytes text)
language sql stable ${OWNERS_FUNCTION} as $$
  select f.bytes from fact f where f.chain = any (chains) and f.kind = 'patientLink'
$$;

create function replace_link(one uuid, other uuid, joined boolean) returns void
language plpgsql ${OWNERS_FUNCTION} as $$
begin
  delete from patient_link l where (l.patient_id, l.other_id) in ((one, other), (other, one));
  if joined then
    insert into patient_link (patient_id, other_id) values (one, other), (other, one);
  end if;
end $$;

-- With every patient, those whose files are joined to his: whoever follows one of them may be given the other, so a
-- change of either's circle moves both. Still in one order, so that two pushes never wait for each other in a ring: when
-- a link came while this waited, everything is let go, and locked anew.
create or replace function lock_patients(wanted uuid[]) returns table (id uuid, known boolean)
language plpgsql ${OWNERS_FUNCTION} as $$
#variable_conflict use_column
declare
  spoken_of uuid[];
  every uuid[];
begin
  loop
    -- a group held for one of them may speak of others too, and is released under the same locks
    select array_agg(distinct t.p) into spoken_of from (
      select unnest(wanted) union
      select unnest(q.patient_ids) from quarantine q where q.state = 'held' and q.patient_ids && wanted
    ) as t (p);
    select array_agg(distinct t.p) into every from (
      select unnest(spoken_of) union
      select l.other_id from patient_link l where l.patient_id = any (spoken_of)
    ) as t (p);
    begin
      insert into patient (id) select w from unnest(every) w order by w on conflict do nothing;
      perform p.id from patient p where p.id = any (every) order by p.id for update;
      if exists (
        select from patient_link l where l.patient_id = any (spoken_of) and l.other_id <> all (every)
      ) then
        raise exception 'a link came meanwhile' using errcode = 'EQ001';
      end if;
      return query select p.id, p.brought_by is not null from patient p where p.id = any (every) order by p.id;
      return;
    exception when sqlstate 'EQ001' then
      null; -- the locks of this block are gone with it
    end;
  end loop;
end $$;
${callableByRequests('links_of(uuid[])', 'link_facts(uuid[])', 'replace_link(uuid, uuid, boolean)')}
`;
