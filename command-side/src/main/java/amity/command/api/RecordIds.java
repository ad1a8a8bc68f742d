package amity.command.api;

import amity.message.value.Sha256;

/**
 * Ids for records whose sender did not name them: {@code v-4t8k-m2xd-9rqa}. The same command id gives the same id, so
 * that a retry means the same record. 60 bits, without letters that are read as digits.
 */
final class RecordIds {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private RecordIds() {}

    /** @param field such as {@code visitId}; its first letter is the first of the id */
    static String derived(String field, String commandId) {
        byte[] bits = Sha256.of(field + "\n" + commandId);
        StringBuilder id = new StringBuilder(field.substring(0, 1));
        for (int i = 0; i < 12; i++) {
            id.append(i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(bits[i] & 31));
        }
        return id.toString();
    }
}
