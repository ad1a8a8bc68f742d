-- What may be there only once is kept in the journal, together with the facts that need it.
DROP TABLE command.reservation;
