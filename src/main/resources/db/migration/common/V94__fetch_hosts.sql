-- Where Hearth may fetch from and send to on a workspace's behalf, as its administrators said.
create table fetch_hosts (
  workspace bigint not null,
  host varchar(260) not null,
  primary key (workspace, host)
);
