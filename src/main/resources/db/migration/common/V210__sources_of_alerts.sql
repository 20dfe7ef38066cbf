-- What program an alert came from, as far as its messages tell; it speaks for itself on a timeline.
alter table incident_alerts add column source varchar(100) default '' not null;
