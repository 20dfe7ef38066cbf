-- The date of a repeat that its next run stands for, where that run was moved.
alter table experiments add column meant_at timestamp with time zone;

-- How often the dates of an experiment changed, and when last, for calendars that look again and again.
create table experiment_dates (
  experiment bigint not null,
  changes integer not null,
  changed_at timestamp with time zone not null,
  primary key (experiment)
);
insert into experiment_dates (experiment, changes, changed_at) select id, 0, current_timestamp from experiments;
