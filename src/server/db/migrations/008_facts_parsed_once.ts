import { OWNERS_FUNCTION } from './ownersFunction.ts';

/** Writes what it wrote before, in less than half the time. */
export const factsParsedOnce = `
create or replace function append_groups(groups jsonb, facts text[], hashes text[], sender uuid, sender_device uuid)
returns void
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
  -- without its offset the planner takes this apart, and parses the bytes once for every column
  from (select b, h, b::jsonb as d from unnest(facts, hashes) as t (b, h) offset 0) as parsed;

  update quarantine q set state = 'settled', judged_at = clock_timestamp()
  where q.state = 'held' and q.group_id in (select (g->>'id')::uuid from jsonb_array_elements(groups) g);
end $$;
`;
