import { callableByRequests, OWNERS_FUNCTION } from './ownersFunction.ts';

/** The only ways patient data is written. */
export const writing = `
-- Every column is read from the bytes themselves, so that no projection can say other than they do.
create function append_groups(groups jsonb, facts text[], hashes text[], sender uuid, sender_device uuid) returns void
language plpgsql ${OWNERS_FUNCTION} as $$
begin
  insert into fact_group (id, digest, signature, author, device, facts, sent_by, sent_from)
  select (g->>'id')::uuid, g->>'digest', g->>'signature', (g->>'author')::uuid, (g->>'device')::uuid,
    (g->>'facts')::integer, sender, sender_device
  from jsonb_array_elements(groups) g;

  insert into fact (id, bytes, hash, kind, v, patient_id, chain, act, supersedes, target, group_id, author, site,
    device, written_at, body)
  select (d->>'id')::uuid, b, h, d->>'kind', (d->>'v')::bigint, (d->>'patientId')::uuid, (d->>'chain')::uuid,
    d->>'act', array(select jsonb_array_elements_text(d->'supersedes'))::uuid[], (d->>'target')::uuid,
    (d->>'group')::uuid, (d->>'author')::uuid, (d->>'site')::uuid, (d->>'device')::uuid,
    (d->'writtenAt'->>'instant')::timestamptz, d->'body'
  from (select b, h, b::jsonb as d from unnest(facts, hashes) as t (b, h)) as parsed;

  update quarantine q set state = 'settled', judged_at = clock_timestamp()
  where q.state = 'held' and q.group_id in (select (g->>'id')::uuid from jsonb_array_elements(groups) g);
end $$;

create function bring_patients(patients uuid[], by_group uuid) returns void
language sql ${OWNERS_FUNCTION} as $$
  update patient set brought_by = by_group, brought_at = now() where id = any (patients) and brought_by is null
$$;

create function replace_circle(patient uuid, circle jsonb) returns void
language plpgsql ${OWNERS_FUNCTION} as $$
begin
  delete from membership m where m.patient_id = patient;
  insert into membership (patient_id, chain, site, professional, role, lingering)
  select patient, (c->>'chain')::uuid, (c->>'site')::uuid, (c->>'professional')::uuid, c->>'role',
    (c->>'lingering')::boolean
  from jsonb_array_elements(circle) c;
end $$;

create function hash_head(hash text) returns numeric language sql immutable as $$
  select case when head < 0 then head::numeric + 18446744073709551616 else head::numeric end
  from (select ('x' || left(hash, 16))::bit(64)::bigint as head) as signed
$$;

-- Takes the clock rows, in the order of their scopes' names, and gives the rows their numbers.
--
-- The last statement of its transaction: a clock row is held until the commit, so nobody can see number 42 of a scope
-- while number 41 is still to come. Anything slow after it would make every other push of the scope wait.
create function publish(feeds jsonb) returns table (scope text, head bigint)
language plpgsql ${OWNERS_FUNCTION} as $$
#variable_conflict use_column
declare
  feed record;
  clock record;
  gone numeric;
  come numeric;
begin
  for feed in
    select f->>'scope' as name, f->'rows' as rows, jsonb_array_length(f->'rows') as count
    from jsonb_array_elements(feeds) f order by f->>'scope' collate "C"
  loop
    insert into scope_clock (scope) values (feed.name) on conflict do nothing;
    select c.head, c.checksum into strict clock from scope_clock c where c.scope = feed.name for update;

    with removed as (
      delete from scope_feed s using jsonb_array_elements(feed.rows) r
      where r->>'op' = 'leaves' and s.scope = feed.name and s.patient_id = (r->>'patient')::uuid
      returning s.fact_id
    )
    select coalesce(sum(hash_head(f.hash)), 0) into gone from removed join fact f on f.id = removed.fact_id;

    insert into scope_feed (scope, seq, op, fact_id, patient_id, group_id)
    select feed.name, clock.head + place, r->>'op', (r->>'fact')::uuid, (r->>'patient')::uuid, (r->>'group')::uuid
    from jsonb_array_elements(feed.rows) with ordinality as t (r, place);

    select coalesce(sum(hash_head(f.hash)), 0) into come
    from jsonb_array_elements(feed.rows) r join fact f on f.id = (r->>'fact')::uuid;

    update scope_clock c set head = clock.head + feed.count,
      checksum = mod(clock.checksum + come + 18446744073709551616 - mod(gone, 18446744073709551616),
        18446744073709551616)
    where c.scope = feed.name;
    scope := feed.name;
    head := clock.head + feed.count;
    return next;
  end loop;
end $$;

-- The same group sent again is kept once, under what was last said of it.
create function keep_apart(apart jsonb, sender uuid, sender_device uuid) returns void
language sql ${OWNERS_FUNCTION} as $$
  insert into quarantine (group_id, raw_hash, state, code, path, patient_ids, raw, sent_by, sent_from)
  select (apart->>'group')::uuid, apart->>'rawHash', apart->>'state', apart->>'code', apart->>'path',
    array(select jsonb_array_elements_text(apart->'patients'))::uuid[], apart->>'raw', sender, sender_device
  on conflict (group_id, raw_hash) do update
    set state = excluded.state, code = excluded.code, path = excluded.path, judged_at = clock_timestamp()
$$;

-- The device is here and speaks of these groups. Contact before contact: what it was the last time is kept with each.
create function note_contact(the_device uuid, digests text[], scopes text[]) returns void
language plpgsql ${OWNERS_FUNCTION} as $$
begin
  insert into announcement (device, digest, contact_before)
  select the_device, a, (select d.last_seen from device d where d.id = the_device)
  from unnest(digests) a order by a on conflict do nothing;
  update device set last_seen = now() where id = the_device;
  insert into scope_clock (scope) select s from unnest(scopes) s order by s collate "C" on conflict do nothing;
end $$;

create function write_trace(line jsonb) returns void
language sql ${OWNERS_FUNCTION} as $$
  insert into trace (what, account, device, scopes, patients, facts)
  select line->>'what', (line->>'account')::uuid, (line->>'device')::uuid,
    array(select jsonb_array_elements_text(line->'scopes')), (line->>'patients')::integer, (line->>'facts')::integer
$$;
${callableByRequests(
  'append_groups(jsonb, text[], text[], uuid, uuid)',
  'bring_patients(uuid[], uuid)',
  'replace_circle(uuid, jsonb)',
  'publish(jsonb)',
  'keep_apart(jsonb, uuid, uuid)',
  'note_contact(uuid, text[], text[])',
  'write_trace(jsonb)',
)}
revoke all on function hash_head(text) from public;
`;
