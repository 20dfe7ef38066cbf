create table slack_installations (
  workspace bigint primary key references workspaces (id),
  token varchar(2000) not null,
  installer varchar(60) not null,
  installed timestamp with time zone not null
);
