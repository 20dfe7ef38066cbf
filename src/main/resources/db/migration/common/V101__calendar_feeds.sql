-- What a team's calendar feed said last, and since when, so that calendars that ask again need not read it again.
create table calendar_feeds (
  team bigint not null,
  links integer not null,
  etag varchar(64) not null,
  changed_at timestamp with time zone not null,
  primary key (team)
);
