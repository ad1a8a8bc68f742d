-- Delegation visits with the days and years that their dates can mean.

CREATE TABLE query.visit (
    visit TEXT PRIMARY KEY,
    direction TEXT NOT NULL,
    level TEXT,
    headcount INTEGER,
    earliest DATE,              -- null is open
    latest DATE NOT NULL,
    year_from INTEGER,          -- null is open
    year_to INTEGER NOT NULL
);

CREATE INDEX visit_year ON query.visit (year_to, year_from);

CREATE TABLE query.visit_partner (
    visit TEXT NOT NULL,
    partner TEXT NOT NULL,
    PRIMARY KEY (visit, partner)
);

CREATE TABLE query.visit_country (
    partner TEXT PRIMARY KEY,
    country TEXT NOT NULL
);
