-- Register: append-only. A row is a state of what its key names; the one with the highest stand up to the number
-- asked for holds, unless it is vervallen. Keys begin with what deciding looks up.
create table registerstand (
  stand         bigint      not null primary key,
  vastgelegd_op timestamp with time zone not null,
  bron          varchar(255) not null,
  sha256        char(64)    not null,
  rijen         bigint      not null
);

create table verzekerde (
  persoon       varchar(48) not null,
  uzovi         varchar(4)  not null,
  verzekerd_van date        not null,
  stand         bigint      not null,
  verzekerd_tot date        not null,
  geboortedatum date        not null,
  naam          varchar(25) not null,
  geslacht      varchar(1)  not null,
  overleden_op  date,
  vervallen     boolean     not null,
  primary key (persoon, uzovi, verzekerd_van, stand)
);

create table indicatie (
  persoon       varchar(48) not null,
  besluitnummer varchar(9)  not null,
  stand         bigint      not null,
  geldig_van    date        not null,
  geldig_tot    date        not null,
  vervallen     boolean     not null,
  primary key (persoon, besluitnummer, stand)
);

create table toewijzing (
  persoon       varchar(48) not null,
  nummer        varchar(20) not null,
  stand         bigint      not null,
  besluitnummer varchar(9)  not null,
  zorgzwaarte   varchar(3)  not null,
  functie       varchar(2)  not null,
  leveringsvorm varchar(1)  not null,
  uitvoerder    varchar(8)  not null,
  geldig_van    date        not null,
  geldig_tot    date        not null,
  opname        boolean     not null,
  aanvang       date,
  einde         date,
  vervallen     boolean     not null,
  primary key (persoon, nummer, stand)
);

create table aanbieder (
  agb        varchar(8)  not null,
  geldig_van date        not null,
  stand      bigint      not null,
  geldig_tot date        not null,
  naam       varchar(70) not null,
  soort      varchar(16) not null,
  vervallen  boolean     not null,
  primary key (agb, geldig_van, stand)
);

create table aanbiederrelatie (
  van        varchar(8)  not null,
  naar       varchar(8)  not null,
  soort      varchar(16) not null,
  geldig_van date        not null,
  stand      bigint      not null,
  geldig_tot date        not null,
  vervallen  boolean     not null,
  primary key (van, naar, soort, geldig_van, stand)
);

create table contract (
  agb         varchar(8)  not null,
  nummer      varchar(20) not null,
  stand       bigint      not null,
  uzovi       varchar(4)  not null,
  geldig_van  date        not null,
  geldig_tot  date        not null,
  behandeling boolean     not null,
  nulbedrag   boolean     not null,
  vervallen   boolean     not null,
  primary key (agb, nummer, stand)
);

create table contracttarief (
  contract   varchar(20) not null,
  lijst      varchar(3)  not null,
  prestatie  varchar(5)  not null,
  geldig_van date        not null,
  stand      bigint      not null,
  geldig_tot date        not null,
  centen     bigint,
  vervallen  boolean     not null,
  primary key (contract, lijst, prestatie, geldig_van, stand)
);

create table bevoegdheid (
  agb        varchar(8)  not null,
  lijst      varchar(3)  not null,
  prestatie  varchar(5)  not null,
  geldig_van date        not null,
  stand      bigint      not null,
  geldig_tot date        not null,
  vervallen  boolean     not null,
  primary key (agb, lijst, prestatie, geldig_van, stand)
);

-- Control set: a version is its tables as canonical CSV, kept as chunks; it never changes.
create table controleset (
  versie       integer     not null primary key,
  auteur       varchar(64) not null,
  reden        varchar(500) not null,
  ingevoerd_op timestamp with time zone not null,
  sha256       char(64)    not null,
  constraint controleset_inhoud_uniek unique (sha256)
);

create table controleset_tabel (
  versie integer     not null,
  naam   varchar(32) not null,
  inhoud uuid        not null,
  rijen  integer     not null,
  primary key (versie, naam),
  constraint controleset_tabel_versie foreign key (versie) references controleset (versie)
);

-- The version that holds at a moment is that of the latest ingang up to it, the highest nr among equals.
create table controleset_ingang (
  nr            integer     not null primary key,
  versie        integer     not null,
  ingang        timestamp with time zone not null,
  auteur        varchar(64) not null,
  reden         varchar(500) not null,
  vastgelegd_op timestamp with time zone not null,
  constraint controleset_ingang_versie foreign key (versie) references controleset (versie)
);

-- Imports of register and control set, one at a time.
insert into slot (naam) values ('naslag');
