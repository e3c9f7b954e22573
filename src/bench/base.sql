-- The base line of the end-to-end figures: the least that storing a declared line takes on PostgreSQL.
-- COPY of 15 typed columns, the raw record and a primary key into a logged table, committed.
create table basis (
  volgnummer        bigint      not null,
  regel             integer     not null,
  bsn               varchar(9)  not null,
  uzovi             varchar(4)  not null,
  verzekerdennummer varchar(15) not null,
  functie           varchar(2)  not null,
  zorgzwaarte       varchar(3)  not null,
  begindatum        varchar(8)  not null,
  einddatum         varchar(8)  not null,
  prestatielijst    varchar(3)  not null,
  prestatie         varchar(5)  not null,
  aantal            integer     not null,
  uitvoerder        varchar(8)  not null,
  bedrag            bigint      not null,
  referentie        varchar(20) not null,
  record            char(310)   not null,
  primary key (volgnummer, regel)
);

copy basis from stdin;
