-- What tools wrote down about runs of experiments: when, and what it suggests. Who brought it is not kept here.
create table experiment_journals (
  experiment bigint not null,
  run integer not null,
  began_at timestamp with time zone not null,
  over_at timestamp with time zone not null,
  suggests varchar(20) not null,
  why varchar(40) not null,
  primary key (experiment, began_at)
);
