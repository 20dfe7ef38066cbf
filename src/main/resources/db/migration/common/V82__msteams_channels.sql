-- What people call the channels of Microsoft Teams, as the service told it; a team there goes by the name of its first channel.
create table msteams_channels (
  workspace bigint not null,
  channel varchar(300) not null,
  team varchar(300),
  name varchar(200) not null,
  primary key (workspace, channel)
);

-- A team that was called by its channel's id gets its name when the service tells it.
update teams set name = 'this channel' where name like '19:%@thread.%';
