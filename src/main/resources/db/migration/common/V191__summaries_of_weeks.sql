-- Teams that want to hear of each week, too.
create table summary_weeks (team bigint primary key);
