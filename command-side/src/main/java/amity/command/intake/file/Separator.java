package amity.command.intake.file;

import java.io.IOException;
import java.io.Reader;

/** What stands between the cells of a CSV file: the one of comma, semicolon and tab that its header has most of. */
final class Separator {

    private static final int SEEN = 1 << 16;

    private Separator() {}

    static char in(Reader text) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < SEEN; i++) {
            int c = text.read();
            if (c < 0 || (begun && !quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            begun |= !Character.isWhitespace(c);
            quoted ^= c == '"';
            if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
