-- What texts mean, 384 bytes each. A meaning counts as the text: it lies beside it, is told apart by a print of the very words,
-- and goes with the row it belongs to.
create table story_meanings (
  item bigint primary key references stories (id) on delete cascade,
  print bigint not null,
  meaning bytea not null
);
create table lesson_meanings (
  item bigint primary key references lessons (id) on delete cascade,
  print bigint not null,
  meaning bytea not null
);
create table incident_meanings (
  item bigint primary key references incidents (id) on delete cascade,
  print bigint not null,
  meaning bytea not null
);
create table experiment_meanings (
  item bigint primary key references experiments (id) on delete cascade,
  print bigint not null,
  meaning bytea not null
);

-- Which version a story is in, so that every node can follow what was told and changed. Nameless ones are given theirs as they
-- are mixed, in random order.
create sequence story_versions;
alter table stories add column version bigint default nextval('story_versions') not null;
create index stories_by_version on stories (workspace, version);
