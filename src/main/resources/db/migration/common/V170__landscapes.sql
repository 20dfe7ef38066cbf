-- Which month of a quarter a story's group is of (4 for what no month had a group for), so that each can go for itself;
-- whether a sentence of it was quoted; and with which other story it was put side by side, 0 for none.
alter table summary_stories add column part smallint default 1 not null;
alter table summary_stories add column quoted boolean default false not null;
alter table summary_stories add column beside smallint default 0 not null;

-- Whether a summary was laid beside the ones before it.
alter table summaries add column compared boolean default false not null;

-- How a theme stands beside the periods before.
create table summary_themes (
  summary bigint not null references summaries (id) on delete cascade,
  theme integer not null,
  trend varchar(8) not null,
  primary key (summary, theme)
);

-- The words a theme was named by, as marks under the key: a word itself is nowhere but in the stories it is from.
create table summary_words (
  summary bigint not null references summaries (id) on delete cascade,
  theme integer not null,
  mark bigint not null,
  primary key (summary, theme, mark)
);

-- Themes of periods before that are none in this one.
create table summary_gone (
  summary bigint not null references summaries (id) on delete cascade,
  since date not null,
  theme integer not null,
  primary key (summary, since, theme)
);

-- Pictures: at each spot one of four coarse steps, and whether stories lay there before.
create table summary_pictures (
  summary bigint not null references summaries (id) on delete cascade,
  name varchar(200) not null,
  spot smallint not null,
  step smallint not null,
  earlier boolean not null,
  primary key (summary, name, spot)
);
