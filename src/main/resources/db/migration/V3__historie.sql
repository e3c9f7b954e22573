-- What deciding looks up of earlier decisions, and their order. One script for H2 and PostgreSQL.

-- boeking_volgnr: own number in the ledger, from 1, given under slot 'besluit' when the decision becomes final; 0 before.
-- wacht_op: volgnummer of the delivery that one in WACHT waits for.
alter table aanlevering add column boeking_volgnr bigint not null default 0;
alter table aanlevering add column wacht_op bigint;
create index aanlevering_boeking on aanlevering (boeking_volgnr);
create index aanlevering_wacht on aanlevering (wacht_op);
update aanlevering
   set boeking_volgnr = (select count(*)
                           from aanlevering eerder
                          where eerder.uitslag is not null
                            and (eerder.besloten_op < aanlevering.besloten_op
                                 or eerder.besloten_op = aanlevering.besloten_op
                                    and eerder.volgnummer <= aanlevering.volgnummer))
 where uitslag is not null;

-- Who has a BSN is known by it; lines of others, decided before this release, are not found as history.
alter table prestatieregel add column persoon varchar(48) not null default '';
alter table prestatieregel add column vergelijking bigint not null default 0;
alter table prestatieregel add column afgekeurd boolean not null default false;
update prestatieregel
   set afgekeurd = (codes <> ''),
       persoon = case when bsn = '999999999' then '' else bsn end;

-- Rows it was compared with, one per line.
alter table bevinding add column vergeleken varchar not null default '';

-- A file is passed on under its own name.
alter table uitbak alter column naam set data type varchar(255);

-- Key tables: written in sorted runs while an attempt is staged, so that no random index slows the bulk path. A key is
-- the first eight bytes of a SHA-256; what it hits is verified on the line itself. Attempts that came to nothing lose theirs.
-- Lines regel to laatste of an attempt are of one person, with care on days (since 1970) from van to tot.
create table persoonsleutel (
  sleutel    bigint  not null,
  volgnummer bigint  not null,
  poging     bigint  not null,
  regel      integer not null,
  laatste    integer not null,
  van        integer not null,
  tot        integer not null,
  primary key (sleutel, volgnummer, poging, regel)
);

-- A line by declarant and its own reference (0431), or where credit is true by the one it takes back (0432).
create table referentiesleutel (
  sleutel    bigint  not null,
  volgnummer bigint  not null,
  poging     bigint  not null,
  regel      integer not null,
  credit     boolean not null,
  primary key (sleutel, volgnummer, poging, regel, credit)
);
