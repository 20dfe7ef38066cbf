-- Secret addresses: of a token only a hash is kept. A team has one for each kind.
create table hook_tokens (
  team bigint not null,
  kind varchar(20) not null,
  hash varchar(64) not null,
  primary key (team, kind),
  constraint hook_tokens_once unique (hash)
);
