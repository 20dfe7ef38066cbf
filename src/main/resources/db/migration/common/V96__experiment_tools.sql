-- What connected tools report of a run, and which of their experiments one of ours is there.
create table experiment_reports (
  experiment bigint not null,
  run integer not null,
  tool varchar(20) not null,
  execution varchar(300) not null,
  begun boolean not null,
  suggests varchar(20),
  primary key (experiment, run)
);

create table experiment_tools (
  experiment bigint primary key,
  tool varchar(20) not null,
  tool_key varchar(300) not null
);
create index experiment_tools_by_key on experiment_tools (tool, tool_key);
