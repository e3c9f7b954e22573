-- Consents: no name, address or employer here. code_sha256: the code in the last mail; none before
-- the first mail and after the end. gevolg: whether what follows from the end was done.
create table toestemming (
  registratie  varchar(64)  not null primary key,
  staat        varchar(16)  not null,
  gevraagd_op  timestamp with time zone not null,
  staat_sinds  timestamp with time zone not null,
  code_sha256  varchar(64),
  gevolg       boolean      not null default false,
  constraint toestemming_code unique (code_sha256)
);
create index toestemming_beurt on toestemming (staat, gevraagd_op);
create index toestemming_gevolg on toestemming (gevolg, staat);

-- Mails to send, written with the change that they tell of; who gets them is looked up then.
create table toestemmingsmail (
  nr           bigint       generated always as identity primary key,
  registratie  varchar(64)  not null,
  soort        varchar(16)  not null,
  gemaakt_op   timestamp with time zone not null,
  verzonden_op timestamp with time zone,
  constraint toestemmingsmail_eens unique (registratie, soort),
  constraint toestemmingsmail_toestemming foreign key (registratie) references toestemming (registratie)
);
create index toestemmingsmail_klaar on toestemmingsmail (verzonden_op, nr);
