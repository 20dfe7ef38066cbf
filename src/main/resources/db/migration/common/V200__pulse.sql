-- Teams that switched the survey on.
create table pulse_offers (
  team bigint primary key,
  workspace bigint not null
);

-- Rounds of the survey. Who takes part, and how many, is not among what is kept.
create table pulse_rounds (
  team bigint not null,
  number integer not null,
  workspace bigint not null,
  pace varchar(8) not null,
  step smallint not null,
  tickets bigint not null,
  doubles smallint not null,
  until timestamp with time zone not null,
  closed date,
  tries varchar(3000) default '' not null,
  primary key (team, number)
);

-- Answers until their step closes: no person, no day. The number is a mark of a ticket, so it is random, and as a primary
-- key of this type it is the row's place too: no hidden counter tells the order (P3).
create table waiting_pulses (
  mark bigint primary key,
  team bigint not null,
  round integer not null,
  step smallint not null,
  answers varchar(200) not null
);

-- How the answers to an item of a closed step lie, turned so that seven is the safer end. Nothing joins two items.
create table pulse_spreads (
  team bigint not null,
  round integer not null,
  item varchar(20) not null,
  counts varchar(60) not null,
  as_before boolean not null,
  primary key (team, round, item)
);
