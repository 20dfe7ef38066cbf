-- Links by which somebody signs in to the pages, once and within ten minutes; only a mark of each is kept.
create table sign_in_links (
  mark varchar(64) primary key,
  workspace bigint not null references workspaces (id),
  person varchar(200) not null,
  landing varchar(200) not null,
  expires timestamp with time zone not null
);

-- Who is signed in. The end is a whole hour and written anew at most once an hour: no row tells when a page was read.
create table page_sessions (
  mark varchar(64) primary key,
  workspace bigint not null references workspaces (id),
  person varchar(200) not null,
  ends timestamp with time zone not null
);
create index page_sessions_of_person on page_sessions (workspace, person);
