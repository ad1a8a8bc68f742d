-- Run once by the image of PostgreSQL, when the database cluster is new.
\set owner_password `cat /run/secrets/db-owner-password`
\set password `cat /run/secrets/db-password`
-- Owns the journal; logs in at a start, to migrate.
CREATE ROLE amity_journal LOGIN PASSWORD :'owner_password';
-- What the program works as; cannot rewrite what was recorded.
CREATE ROLE amity LOGIN PASSWORD :'password';
CREATE DATABASE amity OWNER amity_journal TEMPLATE template0 ENCODING 'UTF8';
GRANT CREATE ON DATABASE amity TO amity;
