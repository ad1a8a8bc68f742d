package amity.standalone.database;

/** Where the database is and who may use it. */
public record Database(String jdbcUrl, String user, String password) {

    /** Without the password, which may also stand in the address. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl.replaceFirst("[?].*", "");
    }
}
