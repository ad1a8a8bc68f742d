-- Who may come in. A password is kept only as an Argon2id hash.
CREATE TABLE platform.app_user (
    username      text PRIMARY KEY CHECK (char_length(username) BETWEEN 1 AND 64),
    display_name  text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 200),
    password_hash text NOT NULL,
    enabled       boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL
);
