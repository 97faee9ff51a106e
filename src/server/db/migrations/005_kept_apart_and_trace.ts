import { appendOnly, sealed } from './ownersFunction.ts';

/** Groups that were not stored, kept whole for a person; and who read and wrote what. */
export const keptApartAndTrace = `
create table quarantine (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null,
  -- SHA-256 of raw: the same group sent again is kept once
  raw_hash text not null,
  state text not null check (state in ('refused', 'held', 'settled')),
  code text not null,
  path text not null,
  patient_ids uuid[] not null,
  -- the group as it came, as JSON text: a NUL or half a character stays an escape, which text can hold
  raw text not null,
  sent_by uuid,
  sent_from uuid,
  received_at timestamptz not null default clock_timestamp(),
  judged_at timestamptz not null default clock_timestamp(),
  unique (group_id, raw_hash)
);
create index quarantine_held on quarantine using gin (patient_ids) where state = 'held';
${sealed('quarantine')}

create table trace (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  what text not null,
  account uuid,
  device uuid,
  scopes text[] not null,
  patients integer not null,
  facts integer not null,
  -- links each line to the one before it, once lines are chained
  link text
);
${sealed('trace')}
${appendOnly('trace')}
`;
