package amity.command.intake;

import amity.command.intake.file.Table;
import java.util.List;
import java.util.Optional;

/** Tables of a form of their own, known by their headers; any other table has a column for each field. */
@FunctionalInterface
public interface Layout {

    /** @param header as it stands in the file @return empty if the table is of another form */
    Optional<TableForm> of(Table table, List<String> header);
}
