create table language_askers (
  workspace bigint not null,
  person varchar(200) not null,
  primary key (workspace, person)
);

create table language_offers (
  team bigint not null,
  what varchar(40) not null,
  primary key (team, what)
);
