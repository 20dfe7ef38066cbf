-- What became of a lesson and when, and when it is asked about next.
alter table lessons add column settled date;
alter table lessons add column experiment integer default 0 not null;
alter table lessons add column turnout varchar(60) default '' not null;
alter table lessons add column next_on date;
alter table lessons add column asked integer default 0 not null;
alter table lessons add column silent boolean default false not null;
alter table lessons add column origin_story varchar(20) default '' not null;

-- Which earlier lessons say the same.
create table lesson_echoes (
  workspace bigint not null,
  number integer not null,
  earlier integer not null,
  constraint lesson_echoes_once primary key (workspace, number, earlier)
);

-- Which messages of ours speak of which lessons, so that they can be brought up to date.
create table lesson_posts (
  workspace bigint not null,
  handle varchar(100) not null,
  team bigint not null,
  posted date not null,
  number integer not null,
  asked boolean not null,
  constraint lesson_posts_once primary key (workspace, handle, number, asked)
);
create index lesson_posts_of on lesson_posts (workspace, number);

-- Teams that want no weekly word on their lessons, for a while or at all.
create table lesson_pauses (
  team bigint primary key,
  quiet_until date not null,
  stopped boolean not null
);

-- The highest number of a lesson that was taken back, so that no other lesson is called by it.
create table lesson_numbers (
  workspace bigint primary key,
  highest integer not null
);
