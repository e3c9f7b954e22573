-- Which hold caught a delivery: that on its account for this care office or for * (every one); empty when it was held
-- itself. Ending one hold lets go what that one caught, and nothing else. One script for H2 and PostgreSQL.
alter table aanlevering add column vastgehouden_om varchar(4) default '' not null;
