-- What a user may do. Whoever was there before could do everything.
ALTER TABLE platform.app_user
    ADD COLUMN role text NOT NULL DEFAULT 'ADMIN' CHECK (role IN ('ADMIN', 'OFFICER', 'READER'));

ALTER TABLE platform.app_user ALTER COLUMN role DROP DEFAULT;
