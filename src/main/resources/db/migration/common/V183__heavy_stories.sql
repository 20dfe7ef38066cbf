-- Whom to talk to if a story is heavy, in an administrator's words.
create table heavy_stories (
  workspace bigint primary key,
  contacts varchar(300) not null
);
