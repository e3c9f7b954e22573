-- Invoices of Bedrijfszorg that were decided line by line; written with the decision. bruto, restant and btw_bedrag are
-- as declared, never negative; ingediend and toegekend are to be paid, negative on a credit line.
create table bzfactuur (
  volgnummer        bigint      not null primary key,
  aanbieder         varchar(8)  not null,
  nummer            varchar(36) not null,
  kenmerk           varchar(36) not null,
  document_grootte  bigint      not null,
  document_sha256   char(64)    not null,
  constraint bzfactuur_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);
create index bzfactuur_nummer on bzfactuur (aanbieder, nummer);

create table bzregel (
  volgnummer      bigint       not null,
  regel           integer      not null,
  aanbieder       varchar(8)   not null,
  referentie      varchar(36)  not null,
  credit          varchar(36),
  registratie     varchar(36)  not null,
  werkgever       varchar(100),
  interventie     varchar(36)  not null,
  regime          varchar(8)   not null,
  uitvoering      date,
  bruto           bigint       not null,
  ontdubbeld      bigint       not null,
  polis           varchar(10),
  akkoord         boolean      not null,
  restant         bigint       not null,
  btw_bedrag      bigint       not null,
  btw_tarief      integer      not null,
  maand           varchar(6)   not null,
  ingediend       bigint       not null,
  toegekend       bigint       not null,
  toegekend_bruto bigint       not null,
  codes           varchar(300) not null,
  afgekeurd       boolean      not null,
  primary key (volgnummer, regel),
  constraint bzregel_factuur foreign key (volgnummer) references bzfactuur (volgnummer)
);
create index bzregel_referentie on bzregel (aanbieder, referentie);
create index bzregel_credit on bzregel (aanbieder, credit);
create index bzregel_registratie on bzregel (registratie);
