-- What staff hold back before it is decided, and what two of them except from a rule. One script for H2 and PostgreSQL.

-- Accounts of which nothing is decided. uzovi: for this care office, or * for every one.
create table vasthouding (
  account varchar(32)  not null,
  uzovi   varchar(4)   not null,
  door    varchar(64)  not null,
  reden   varchar(500) not null,
  sinds   timestamp with time zone not null,
  primary key (account, uzovi)
);
-- Whether staff released this one, so that the hold on its account does not catch it again.
alter table aanlevering add column vrijgegeven boolean default false not null;

-- Proposals for an exception. One of each rejected line and rule; a second person decides.
create table uitzonderingsvoorstel (
  nr            bigint       not null primary key,
  volgnummer    bigint       not null,
  regel         integer      not null,
  regelid       varchar(3)   not null,
  reden         varchar(500) not null,
  door          varchar(64)  not null,
  op            timestamp with time zone not null,
  status        varchar(12)  not null,
  besloten_door varchar(64)  not null,
  besloten_op   timestamp with time zone,
  constraint uitzonderingsvoorstel_een unique (volgnummer, regel, regelid),
  constraint uitzonderingsvoorstel_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);
create index uitzonderingsvoorstel_status on uitzonderingsvoorstel (status, nr);
insert into slot (naam) values ('uitzondering');

-- Part of the register: exceptions that were allowed, as of the stand that recorded them.
create table uitzondering (
  persoon        varchar(48) not null,
  nummer         varchar(20) not null,
  stand          bigint      not null,
  declarant      varchar(8)  not null,
  prestatielijst varchar(3)  not null,
  prestatie      varchar(16) not null,
  geldig_van     date        not null,
  geldig_tot     date        not null,
  regelid        varchar(3)  not null,
  vervallen      boolean     not null,
  primary key (persoon, nummer, stand)
);
