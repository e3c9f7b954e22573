-- Catalogue and agreements of Bedrijfszorg: part of the register, as V2 tells.
create table interventie (
  code         varchar(20)  not null,
  geldig_van   date         not null,
  stand        bigint       not null,
  geldig_tot   date         not null,
  naam         varchar(100) not null,
  offerte      boolean      not null,
  polis        varchar(10),
  vervallen    boolean      not null,
  primary key (code, geldig_van, stand)
);

create table werkgever (
  nummer     varchar(36)  not null,
  geldig_van date         not null,
  stand      bigint       not null,
  geldig_tot date         not null,
  naam       varchar(100) not null,
  vervallen  boolean      not null,
  primary key (nummer, geldig_van, stand)
);

create table voorkeur (
  werkgever   varchar(36) not null,
  interventie varchar(20) not null,
  geldig_van  date        not null,
  stand       bigint      not null,
  geldig_tot  date        not null,
  aanbieder   varchar(8)  not null,
  vervallen   boolean     not null,
  primary key (werkgever, interventie, geldig_van, stand)
);

create table prijsafspraak (
  aanbieder   varchar(8)  not null,
  interventie varchar(20) not null,
  geldig_van  date        not null,
  stand       bigint      not null,
  geldig_tot  date        not null,
  prijs       bigint      not null,
  vervallen   boolean     not null,
  primary key (aanbieder, interventie, geldig_van, stand)
);

create table czo (
  agb        varchar(8)   not null,
  geldig_van date         not null,
  stand      bigint       not null,
  geldig_tot date         not null,
  naam       varchar(100) not null,
  account    varchar(32)  not null,
  vervallen  boolean      not null,
  primary key (agb, geldig_van, stand)
);

-- Registrations. Who it is about is apart, so that it can be erased.
create table registratie (
  id               varchar(16)  not null primary key,
  portaal          varchar(32)  not null,
  kenmerk          varchar(36)  not null,
  aanvraag         varchar(64)  not null,
  werkgever        varchar(36)  not null,
  werkgevernaam    varchar(100) not null,
  aanvragersoort   varchar(16)  not null,
  aanvrager        varchar(100) not null,
  interventie      varchar(20)  not null,
  interventienaam  varchar(100) not null,
  polis            varchar(10),
  aanbieder        varchar(8)   not null,
  aanbiedernaam    varchar(100) not null,
  czo              varchar(32)  not null,
  prijs            bigint       not null,
  aangemeld        date         not null,
  ontdubbelen      boolean      not null,
  op_naam          boolean      not null,
  offerte          varchar(12)  not null,
  intake           boolean      not null,
  staat            varchar(24)  not null,
  staat_sinds      timestamp with time zone not null,
  berichten        integer      not null default 0,
  constraint registratie_kenmerk unique (portaal, kenmerk)
);
create index registratie_staat on registratie (staat, id);

create table registratiepersoon (
  registratie   varchar(16)  not null primary key,
  naam          varchar(100) not null,
  geboortedatum date         not null,
  mailadres     varchar(254) not null,
  telefoon      varchar(24),
  taal          varchar(2)   not null,
  constraint registratiepersoon_registratie foreign key (registratie) references registratie (id)
);

-- What happened to registrations, in order. persoonlijk: the delivery names the employee and its bytes are kept.
create table registratiegebeurtenis (
  nr          bigint      generated always as identity primary key,
  registratie varchar(16) not null,
  soort       varchar(24) not null,
  op          timestamp with time zone not null,
  aanlevering uuid,
  persoonlijk boolean     not null,
  staat       varchar(24) not null,
  offerte     varchar(12) not null,
  intake      boolean     not null,
  constraint registratiegebeurtenis_registratie foreign key (registratie) references registratie (id)
);
create index registratiegebeurtenis_registratie on registratiegebeurtenis (registratie, nr);
create index registratiegebeurtenis_persoonlijk on registratiegebeurtenis (persoonlijk, nr);

-- Messages that no delivery asked for: registrations to a CZO, and to the portal what became of them.
create table uitbericht (
  nr            bigint      generated always as identity primary key,
  registratie   varchar(16) not null,
  soort         varchar(16) not null,
  volgnummer    integer     not null,
  account       varchar(32) not null,
  naam          varchar(128),
  inhoud        uuid,
  sha256        char(64),
  status        varchar(16) not null,
  status_sinds  timestamp with time zone not null,
  reden         varchar(2000) not null default '',
  mislukt       integer     not null default 0,
  gesignaleerd  boolean     not null default false,
  constraint uitbericht_naam unique (account, naam),
  constraint uitbericht_registratie foreign key (registratie) references registratie (id)
);
create index uitbericht_status on uitbericht (status, nr);
create index uitbericht_van on uitbericht (registratie, nr);

-- The last event of a registration that a decision knew of.
alter table aanlevering add column gebeurtenis_volgnr bigint not null default 0;
