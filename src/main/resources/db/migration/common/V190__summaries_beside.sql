-- Of what was told in one more channel, by people who rely on the team, a summary of its own is made.
alter table summaries add column beside boolean default false not null;
alter table summaries drop constraint summaries_once;
alter table summaries add constraint summaries_once_each unique (team, kind, starts, beside);
