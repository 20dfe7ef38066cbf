-- What a story means to its teller, as one text of short lines: a story, also one without a name, stays one row (P3).
alter table stories add column meaning varchar(2000) default '' not null;
alter table waiting_stories add column meaning varchar(2000) default '' not null;

-- Triads a team made. None is ever changed, for stories lie in it.
create table team_triads (
  team bigint not null,
  number integer not null,
  text varchar(200) not null,
  first_corner varchar(60) not null,
  second_corner varchar(60) not null,
  third_corner varchar(60) not null,
  primary key (team, number)
);

-- The triad a team asks about, by its id; a team that chose none is asked about the first of the bank.
create table chosen_triads (
  team bigint primary key,
  triad varchar(200) not null
);
