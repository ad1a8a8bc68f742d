package amity.command.intake.file;

/**
 * How much is read before it is too much.
 *
 * @param fileBytes of one file
 * @param unpackedBytes of a workbook, whose parts are packed
 * @param ratio of unpacked to packed that no honest workbook has; looked at beyond some megabytes only
 * @param cellCharacters of one cell
 * @param columns of one table
 */
public record Limits(long fileBytes, long unpackedBytes, int ratio, int cellCharacters, int columns) {

    public static Limits of(long fileBytes) {
        return new Limits(fileBytes, 4 * fileBytes, 200, 100_000, 500);
    }
}
