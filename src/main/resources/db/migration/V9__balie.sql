-- What the desk shows and who may see it. One script for H2 and PostgreSQL.

-- The life of a delivery: every state it came in, in order.
create table staatwissel (
  nr         bigint      generated always as identity primary key,
  volgnummer bigint      not null,
  staat      varchar(16) not null,
  op         timestamp with time zone not null,
  constraint staatwissel_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);
create index staatwissel_volgnummer on staatwissel (volgnummer, nr);
insert into staatwissel (volgnummer, staat, op)
  select volgnummer, 'ONTVANGEN', ontvangen_op from aanlevering order by volgnummer;
insert into staatwissel (volgnummer, staat, op)
  select volgnummer, 'BEOORDEELD', besloten_op from aanlevering where besloten_op is not null order by volgnummer;
insert into staatwissel (volgnummer, staat, op)
  select volgnummer, staat, staat_sinds from aanlevering
   where staat not in ('ONTVANGEN', 'BEOORDEELD') order by volgnummer;

-- What a decision came to per return code, written with it. regels, centen: of lines that have it, with claimed less
-- granted; bevindingen: findings that give it, also on records that are no line.
create table retourtelling (
  volgnummer  bigint     not null,
  retourcode  varchar(4) not null,
  bevindingen bigint     not null,
  regels      bigint     not null,
  centen      bigint     not null,
  primary key (volgnummer, retourcode),
  constraint retourtelling_aanlevering foreign key (volgnummer) references aanlevering (volgnummer)
);
create index retourtelling_code on retourtelling (retourcode, volgnummer);
insert into retourtelling (volgnummer, retourcode, bevindingen, regels, centen)
  select t.volgnummer, t.retourcode, sum(t.bevindingen), sum(t.regels), sum(t.centen)
    from (select b.volgnummer, b.retourcode, count(*) as bevindingen, 0 as regels, 0 as centen
            from bevinding b
            join aanlevering a on a.volgnummer = b.volgnummer and a.poging = b.poging and a.uitslag is not null
           group by b.volgnummer, b.retourcode
          union all
          select p.volgnummer, substring(p.codes from k.van for 4), 0, count(*), sum(p.ingediend - p.toegekend)
            from prestatieregel p
            join aanlevering a on a.volgnummer = p.volgnummer and a.poging = p.poging and a.uitslag is not null
            join (values (1), (6), (11)) k(van) on char_length(p.codes) > k.van
           group by p.volgnummer, substring(p.codes from k.van for 4)) t
   group by t.volgnummer, t.retourcode;

create index aanlevering_declarant on aanlevering (declarant, volgnummer);
create index aanlevering_account on aanlevering (account, volgnummer);
create index aanlevering_factuurnummer on aanlevering (factuurnummer, volgnummer);
create index aanlevering_ingediend on aanlevering (ingediend, volgnummer);
create index aanlevering_ontvangen on aanlevering (ontvangen_op, volgnummer);

-- People with a log-in to the desk. regios: care offices by UZOVI with spaces between them, * for all;
-- partner: whose deliveries a provider sees. mislukt: wrong passwords in a row.
create table gebruiker (
  naam       varchar(64)  not null primary key,
  functie    varchar(16)  not null,
  regios     varchar(500) not null,
  partner    varchar(64)  not null,
  wachtwoord varchar(200) not null,
  actief     boolean      not null,
  mislukt    integer      not null default 0,
  dicht_tot  timestamp with time zone
);

-- Who did and saw what; append-only. Every row holds the SHA-256 of itself and the row before it.
create table logboek (
  nr        bigint       not null primary key,
  op        timestamp with time zone not null,
  wie       varchar(64)  not null,
  functie   varchar(16)  not null,
  handeling varchar(32)  not null,
  onderwerp varchar(200) not null,
  reden     varchar(500) not null,
  sha256    char(64)     not null
);
create index logboek_wie on logboek (wie, nr);
create index logboek_onderwerp on logboek (onderwerp, nr);
insert into slot (naam) values ('logboek');
create index staatwissel_staat on staatwissel (staat, op);
create index aanlevering_besloten on aanlevering (besloten_op, volgnummer);
