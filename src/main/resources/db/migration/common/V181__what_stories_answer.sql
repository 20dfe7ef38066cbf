-- The question a named story answers, by its id; empty for none. A story without a name keeps none: with few answers to a
-- question it would tell in which week the story came (P3).
alter table stories add column question varchar(200) default '' not null;

-- What else a story is about, such as incident/7; empty for nothing. Without a name only where six or more took part (P3).
alter table stories add column about varchar(40) default '' not null;
alter table waiting_stories add column about varchar(40) default '' not null;

-- Whether it was told by people who rely on the team, in a second channel where the same question was asked.
alter table stories add column beside boolean default false not null;
alter table waiting_stories add column beside boolean default false not null;

-- The mark of the one ticket its teller had, joined to nobody; 0 for none. Of a story that is read only whether it had one.
alter table stories add column ticketed boolean default false not null;
alter table waiting_stories add column ticket bigint default 0 not null;
