-- What a team was offered to try, and in which turn, so that nothing is offered twice running.
drop table experiment_ideas;
create table experiment_offers (
  team bigint not null,
  turn bigint not null,
  idea varchar(200) not null,
  hint varchar(100) not null,
  primary key (team, turn)
);
