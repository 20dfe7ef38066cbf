-- The experiment a story is about, by its number in the workspace; 0 for none. A story without a name keeps it only where
-- six people or more took part.
alter table stories add column experiment integer default 0 not null;
alter table waiting_stories add column experiment integer default 0 not null;
