alter table experiments add column hour_before boolean default false not null;

create table experiment_neighbours (
  experiment bigint not null,
  team bigint not null,
  part varchar(20) not null,
  consent varchar(20) not null,
  primary key (experiment, team, part)
);
create index experiment_neighbours_by_team on experiment_neighbours (team);
