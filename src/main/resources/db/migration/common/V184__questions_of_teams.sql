-- Questions a team wrote itself. A question keeps its number as long as its words stay the same.
create table team_questions (
  team bigint not null,
  number integer not null,
  text varchar(200) not null,
  place integer not null,
  paused boolean not null,
  primary key (team, number)
);

-- The team in whose channel the same question is asked, of people who rely on a team's system.
create table questions_beside (
  team bigint primary key,
  beside bigint not null
);
