create table schema_number (number int not null);

-- a night of the ledger, and whether its work is done
create table night (
    number int primary key,
    as_of date not null,
    templates varchar not null,
    done boolean not null
);

-- a path under which a content was seen; the first path of a content is the submission's own, the others are duplicates
create table sighting (
    path varchar not null,
    sha256 char(64) not null,
    night int not null,
    primary key (path, sha256)
);

-- a content, and what became of it
create table submission (
    id bigint generated always as identity primary key,
    sha256 char(64) not null unique,
    size bigint not null,
    path varchar not null,
    name varchar not null,
    night int not null,
    filed_on date not null,
    committee varchar,
    period varchar,
    number int not null default 1,
    form varchar,
    persons_sheet varchar,
    state varchar,
    -- of one sent back: since when, and for what findings
    returned_on date,
    returned_for char(64)
);

create index submission_period on submission (period, committee);

-- the frozen list of what a night reads, in order; finished when its submission is stored
create table incoming (
    id bigint generated always as identity primary key,
    night int not null,
    submission bigint not null,
    finished boolean not null default false
);

create index incoming_submission on incoming (submission);

-- a figure; its id is the submission's times 100000 and its place in the form, since H2 keeps a key of two columns as a
-- second tree beside the table
create table fact (
    id bigint primary key,
    code varchar not null,
    amount decimal(20, 6),
    entry varchar not null,
    doubtful boolean not null,
    sheet varchar not null,
    cell varchar not null
);

create table own_last_year (
    submission bigint not null,
    code varchar not null,
    amount decimal(20, 6) not null,
    primary key (submission, code)
);

create table organisation (
    submission bigint not null,
    row_number int not null,
    sheet varchar not null,
    content varchar not null,
    primary key (submission, row_number)
);

-- persons admitted, as keyed hashes
create table person (
    submission bigint not null,
    row_number int not null,
    high bigint not null,
    low bigint not null,
    primary key (submission, row_number)
);

-- what was found; compared: against other periods and committees, made anew each night
create table finding (
    submission bigint not null,
    compared boolean not null,
    ord int not null,
    code varchar not null,
    kind varchar not null,
    severity varchar not null,
    sheet varchar not null,
    cell varchar not null,
    message varchar not null,
    primary key (submission, compared, ord)
);

create table province_finding (
    period varchar not null,
    ord int not null,
    code varchar not null,
    kind varchar not null,
    severity varchar not null,
    message varchar not null,
    primary key (period, ord)
);

-- what was written for a submission sent back: made from what, and the sha256 of each file by its ending
create table sent_back (
    submission bigint primary key,
    fingerprint char(64) not null,
    workbook char(64),
    notice char(64) not null
);

-- releases that the night at hand has still to write
create table due (
    period varchar primary key,
    as_of date not null,
    fingerprint char(64) not null
);
