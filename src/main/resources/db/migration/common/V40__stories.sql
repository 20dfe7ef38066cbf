-- Where the next block of numbers for named stories begins.
create table story_ids (upcoming bigint not null);
insert into story_ids (upcoming) values (1);

-- What people told. A nameless story has no teller and a random id of a range of its own; its day is that of its round.
create table stories (
  id bigint primary key,
  workspace bigint not null,
  team bigint,
  teller varchar(200),
  told date not null,
  audience varchar(8) default 'me' not null,
  quotable boolean default false not null,
  feeling smallint default 0 not null,
  sample boolean default false not null,
  title varchar(3000) default '' not null,
  text varchar(40000) not null
);
create index stories_of_teller on stories (workspace, teller);
create index stories_of_team on stories (team, told);

-- Nameless stories until their round closes: no teller, no day, no key. The number is a mark of the code, so it is random,
-- and as a primary key of this type it is the row's place too: no hidden counter tells the order.
create table waiting_stories (
  code bigint primary key,
  workspace bigint not null,
  team bigint not null,
  audience varchar(8) not null,
  quotable boolean not null,
  feeling smallint not null,
  title varchar(3000) not null,
  text varchar(40000) not null
);

-- Which nameless story a code opens once its round is closed.
create table story_codes (
  code bigint primary key,
  story bigint not null references stories (id) on delete cascade
);

-- Marks of what was taken back, applied after a restore; they tell neither what nor when.
create table withdrawn_stories (mark bigint primary key);

-- When waiting stories were last looked at.
create table story_rounds (closed date not null);

-- Questions a team was asked since it began at the top of the bank.
create table asked_questions (
  team bigint not null,
  question varchar(200) not null,
  primary key (team, question)
);

-- How the weekly question goes in a team.
create table weekly_questions (
  team bigint primary key,
  number bigint not null,
  question varchar(200) not null,
  asked date not null,
  pace smallint not null,
  unanswered smallint not null,
  quiet_until date not null,
  stopped boolean not null
);
