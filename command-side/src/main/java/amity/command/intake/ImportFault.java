package amity.command.intake;

import amity.command.intake.file.BadFile;
import java.util.Locale;

/** Why an import came to nothing, in words. @param file which file @param code stable, in kebab-case */
public record ImportFault(String file, String code, String title, String detail) {

    public static ImportFault of(BadFile bad, Locale locale) {
        return of(bad.file(), bad.code(), locale, bad.arguments().toArray());
    }

    static ImportFault of(String file, String code, Locale locale, Object... arguments) {
        Words words = Words.ofIntake();
        return new ImportFault(
                file, code, words.title(code, locale), words.of(code, java.util.List.of(arguments), locale));
    }
}
