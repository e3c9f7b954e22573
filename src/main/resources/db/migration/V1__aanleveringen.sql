-- One script for H2 (MODE=PostgreSQL) and PostgreSQL. Amounts are cents. Child tables key on the
-- order of intake and the order of insert: no random secondary index on the bulk path.

create table aanlevering (
  id                 uuid         not null primary key,
  volgnummer         bigint       generated always as identity,
  account            varchar(32)  not null,
  partner            varchar(64)  not null,
  bestandsnaam       varchar(255) not null,
  grootte            bigint       not null,
  sha256             char(64)     not null,
  ontvangen_op       timestamp with time zone not null,
  omgeving           varchar(16)  not null,
  rol                varchar(16)  not null,
  aflevernummer      integer      not null,
  uzovi              varchar(4)   not null,
  declarant          varchar(8)   not null default '',
  partij             varchar(8)   not null default '',
  factuurnummer      varchar(12)  not null default '',
  staat              varchar(16)  not null,
  staat_sinds        timestamp with time zone not null,
  mislukt            integer      not null default 0,
  storing_vanuit     varchar(16),
  storing_reden      varchar(2000) not null default '',
  poging             bigint       not null default 0,
  uitslag            varchar(20),
  regels             integer      not null default 0,
  ingediend          bigint       not null default 0,
  toegekend          bigint       not null default 0,
  besloten_op        timestamp with time zone,
  kenmerk            varchar(24)  not null default '',
  controleset_versie integer      not null default 0,
  register_volgnr    bigint       not null default 0,
  grootboek_volgnr   bigint       not null default 0,
  constraint aanlevering_volgnummer unique (volgnummer),
  constraint aanlevering_nde_keer unique (account, sha256, aflevernummer)
);
create index aanlevering_beurt on aanlevering (uzovi, staat, volgnummer);
create index aanlevering_staat on aanlevering (staat, volgnummer);
create index aanlevering_factuur on aanlevering (partij, factuurnummer);

-- Received files, retours and reports: an owner, and 1 MiB of raw bytes per chunk.
-- vast: something refers to it. What is not and gets no more bytes is an orphan, and swept.
create table inhoud (
  eigenaar uuid    not null primary key,
  vast     boolean not null default false,
  laatst   timestamp with time zone not null
);
create index inhoud_wees on inhoud (vast, laatst);

-- codering: 0 = as is, 1 = deflate; sleutel_id: 0 = not encrypted.
create table brok (
  eigenaar    uuid     not null,
  nr          integer  not null,
  codering    smallint not null,
  sleutel_id  integer  not null,
  ruwe_lengte integer  not null,
  bytes       bytea    not null,
  primary key (eigenaar, nr),
  constraint brok_inhoud foreign key (eigenaar) references inhoud (eigenaar)
);

-- What the technical check found, so that deciding needs no third pass.
create table controle (
  volgnummer          bigint      not null primary key,
  soort               varchar(16) not null,
  standaard           varchar(32) not null default '',
  ei_code             varchar(8)  not null default '',
  voorloop            bytea,
  records             integer     not null default 0,
  prestaties          integer     not null default 0,
  ingediend           bigint      not null default 0,
  totaal_ingediend    varchar(16) not null default '',
  bestandscodes       varchar(32) not null default '',
  bestandsbevindingen bigint      not null default 0,
  recordbevindingen   bigint      not null default 0,
  regel_id            varchar(8)  not null default '',
  reden               varchar(2000) not null default '',
  constraint controle_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);

create table signaal (
  volgnummer   bigint      not null,
  soort        varchar(32) not null,
  aantal       bigint      not null,
  eerste_regel integer     not null,
  primary key (volgnummer, soort),
  constraint signaal_controle foreign key (volgnummer) references controle (volgnummer)
);

-- Attempts to decide; nummer is a fencing token. At most one per delivery is GELDIG: the decision,
-- then equal to aanlevering.poging. DOOD ones are swept, with their rows and chunks.
create table poging (
  volgnummer  bigint      not null,
  nummer      bigint      not null,
  staat       varchar(8)  not null,
  begonnen_op timestamp with time zone not null,
  antwoord    uuid        not null,
  rapport     uuid        not null,
  primary key (volgnummer, nummer),
  constraint poging_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);
create index poging_staat on poging (staat);

create table bevinding (
  volgnummer bigint       not null,
  poging     bigint       not null,
  n          integer      not null,
  regel      integer      not null,
  record     varchar(2)   not null,
  rubriek    varchar(4),
  regel_id   varchar(8)   not null,
  niveau     varchar(8)   not null,
  trap       varchar(8)   not null,
  retourcode varchar(4)   not null,
  van        bigint       not null,
  tot        bigint       not null,
  waarde     varchar      not null,
  bericht    varchar      not null,
  primary key (volgnummer, poging, n)
);

-- Sub-ledger: the immutable decision per service line.
create table prestatieregel (
  volgnummer        bigint      not null,
  poging            bigint      not null,
  regel             integer     not null,
  byte_offset       bigint      not null,
  maand             varchar(6)  not null,
  ingediend         bigint      not null,
  berekend          bigint      not null,
  toegekend         bigint      not null,
  codes             varchar(14) not null,
  bsn               varchar(9)  not null,
  uzovi             varchar(4)  not null,
  verzekerdennummer varchar(15) not null,
  begindatum        varchar(8)  not null,
  einddatum         varchar(8)  not null,
  functie           varchar(8)  not null,
  zorgzwaarte       varchar(8)  not null,
  prestatielijst    varchar(8)  not null,
  prestatie         varchar(16) not null,
  aantal            varchar(8)  not null,
  eenheid           varchar(8)  not null,
  uitvoerder        varchar(8)  not null,
  referentie        varchar(32) not null,
  vorige            varchar(32) not null,
  primary key (volgnummer, poging, regel)
);

-- Double entry per decision, declarant, care office and month of care; written with the decision.
create table journaal (
  volgnummer bigint      not null,
  n          integer     not null,
  rekening   varchar(16) not null,
  aanbieder  varchar(8)  not null,
  uzovi      varchar(4)  not null,
  maand      varchar(6)  not null,
  bedrag     bigint      not null,
  primary key (volgnummer, n),
  constraint journaal_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);

-- Outbox: what answers a delivery.
create table uitbak (
  volgnummer  bigint      not null,
  soort       varchar(16) not null,
  account     varchar(32) not null,
  naam        varchar(128) not null,
  inhoud      uuid        not null,
  sha256      char(64)    not null,
  grootte     bigint      not null,
  staat       varchar(16) not null,
  staat_sinds timestamp with time zone not null,
  primary key (volgnummer, soort),
  constraint uitbak_naam unique (account, naam),
  constraint uitbak_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);

-- One row per thing that only one transaction may do at a time.
create table slot (naam varchar(16) not null primary key);
insert into slot (naam) values ('intake'), ('besluit');
