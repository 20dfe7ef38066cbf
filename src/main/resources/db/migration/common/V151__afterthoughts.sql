-- What people say about a review itself, without their names. The key is random, there is no moment, and a sitting is one
-- running of one node, in which nobody answers twice: so many people answered for sure, and nobody can say who.
create table waiting_afterthoughts (
  id uuid primary key,
  review bigint not null,
  sitting uuid not null,
  said varchar(3000) not null,
  missing varchar(3000) not null,
  next_time varchar(3000) not null
);

create table afterthoughts (
  review bigint not null,
  question varchar(100) not null,
  place integer not null,
  words varchar(3000) not null,
  primary key (review, question, place)
);
