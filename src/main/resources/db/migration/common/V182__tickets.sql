-- Rounds in which each person is asked by direct message. The number of a round is random and tells no order.
create table ticket_rounds (
  round bigint primary key,
  owner varchar(60) not null,
  people integer not null,
  closed boolean not null
);

-- Marks of the tickets of a round: made together, joined to nobody. As a primary key of this type the mark is the row's
-- place too, so no hidden counter tells an order (P3).
create table tickets (
  mark bigint primary key,
  round bigint not null
);
