-- Links by which a partner without SFTP fetches a message. token_sha256: the token in the last mail.
-- pogingen: codes tried since the last right one. gesloten_op: when wrong codes closed it; gemeld: staff were told.
create table ophaallink (
  bericht      bigint      not null primary key,
  token_sha256 varchar(64) not null,
  gemaakt_op   timestamp with time zone not null,
  pogingen     integer     not null default 0,
  gesloten_op  timestamp with time zone,
  gemeld       boolean     not null default false,
  constraint ophaallink_token unique (token_sha256),
  constraint ophaallink_bericht foreign key (bericht) references uitbericht (nr)
);
create index ophaallink_gesloten on ophaallink (gemeld, gesloten_op);

-- How many bytes an invoice and its document could have when it was decided; before there was a setting, these.
alter table aanlevering add column xml_bericht_grens integer not null default 33554432;
alter table aanlevering add column xml_document_grens integer not null default 10485760;
