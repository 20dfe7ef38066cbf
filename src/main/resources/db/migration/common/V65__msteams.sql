-- Where Hearth may speak on Microsoft Teams, and which service carries it. A person stands here only with their own
-- personal chat; no row tells when anybody came.
create table msteams_conversations (
  workspace bigint not null,
  conversation varchar(300) not null,
  service varchar(300) not null,
  kind varchar(10) not null,
  team varchar(300),
  bot varchar(200) not null,
  person varchar(200),
  zone varchar(60),
  primary key (workspace, conversation)
);
create index msteams_conversations_of_person on msteams_conversations (workspace, person);
create index msteams_conversations_of_team on msteams_conversations (workspace, team);

create table msteams_installers (
  workspace bigint not null,
  person varchar(200) not null,
  primary key (workspace, person)
);
