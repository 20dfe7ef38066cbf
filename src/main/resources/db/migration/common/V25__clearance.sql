create table clearance_holds (
  workspace bigint not null,
  source varchar(200) not null,
  team bigint not null,
  reason varchar(3000) not null,
  since timestamp with time zone not null,
  released timestamp with time zone,
  primary key (workspace, source)
);
create index clearance_holds_by_team on clearance_holds (team);

create table clearance_runs (
  workspace bigint not null,
  run varchar(200) not null,
  team bigint not null,
  name varchar(200) not null,
  title varchar(3000) not null,
  since timestamp with time zone not null,
  channel varchar(200) not null,
  card varchar(200) not null,
  stop varchar(500) not null,
  stopped boolean not null,
  primary key (workspace, run)
);
create index clearance_runs_by_team on clearance_runs (team);
