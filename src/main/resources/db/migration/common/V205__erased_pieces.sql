-- What people erased, as keyed marks of rows, so that a restored backup can be told to forget it too. No mark is of a person.
create table erased_pieces (mark bigint primary key);
