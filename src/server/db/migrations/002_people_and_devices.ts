/** Who may sign in, from where, on which tablet. No patient data: reached by the owner's connection only. */
export const peopleAndDevices = `
create table site (
  id uuid primary key,
  name text not null,
  town text not null,
  type text not null,
  region text not null
);

create table account (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  name text not null,
  role text not null check (role in ('nurse', 'physician', 'referrer', 'pharmacist', 'coordinator')),
  site uuid not null references site,
  unique (issuer, subject)
);

create table session (
  -- SHA-256 of the cookie's value, in hexadecimal: a copy of this table opens no session
  id text primary key,
  account uuid not null references account,
  created timestamptz not null,
  seen timestamptz not null,
  expires timestamptz not null
);
create index session_by_expiry on session (expires);

create table device (
  id uuid primary key,
  public_key jsonb not null,
  label text not null,
  site uuid not null references site,
  enrolled_at timestamptz not null default now(),
  last_seen timestamptz,
  revoked_at timestamptz
);

create table device_user (
  device uuid not null references device,
  account uuid not null references account,
  enrolled_at timestamptz not null default now(),
  primary key (device, account)
);

create table announcement (
  device uuid not null references device,
  digest text not null,
  first_announced_at timestamptz not null default now(),
  -- the device's last authenticated contact before it spoke of this group: rights are judged as of then
  contact_before timestamptz,
  primary key (device, digest)
);
`;
