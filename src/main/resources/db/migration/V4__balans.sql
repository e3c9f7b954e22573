-- Proofs of the books, each with what it found; append-only. Amounts are cents.
create table balans (
  nr             bigint    not null primary key,
  uitgevoerd_op  timestamp with time zone not null,
  bestanden      bigint    not null,
  regels         bigint    not null,
  ingediend      bigint    not null,
  toegekend      bigint    not null,
  afgewezen      bigint    not null,
  nog_open       bigint    not null,
  overtredingen  bigint    not null
);

-- The first violations of a proof; posten: numbers of journal posts, with spaces between them.
create table balansovertreding (
  balans     bigint       not null,
  n          integer      not null,
  artikel    varchar(32)  not null,
  volgnummer bigint       not null,
  wie        varchar(255) not null,
  regel      integer      not null,
  posten     varchar      not null,
  maand      varchar(6)   not null,
  verwacht   bigint       not null,
  gevonden   bigint       not null,
  primary key (balans, n),
  constraint balansovertreding_balans foreign key (balans) references balans (nr)
);

-- Whether payment is blocked since a proof: the row with the highest nr holds.
create table betaalblokkade (
  nr            bigint  not null primary key,
  balans        bigint  not null,
  actief        boolean not null,
  vastgelegd_op timestamp with time zone not null,
  constraint betaalblokkade_balans foreign key (balans) references balans (nr)
);

insert into slot (naam) values ('balans');
