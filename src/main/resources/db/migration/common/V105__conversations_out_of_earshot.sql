create table out_of_earshot (
  workspace bigint not null,
  line varchar(200) not null,
  since timestamp with time zone not null,
  primary key (workspace, line)
);
