create table clearance_halts (
  workspace bigint primary key,
  team bigint not null,
  since timestamp with time zone not null
);

create table clearance_run_teams (
  workspace bigint not null,
  run varchar(200) not null,
  team bigint not null,
  primary key (workspace, run, team)
);
create index clearance_run_teams_by_team on clearance_run_teams (team);
