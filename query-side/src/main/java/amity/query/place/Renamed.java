package amity.query.place;

import amity.message.partner.Renaming;
import amity.query.projection.Dated;
import amity.query.projection.Window;
import java.time.LocalDate;

/** A renaming as it is believed. @param number of its event @param recordedOn the day by which it had taken place */
public record Renamed(long number, Renaming renaming, LocalDate recordedOn) {

    Dated when() {
        return new Dated(renaming.date(), recordedOn);
    }

    Renamed corrected(Renaming otherwise, LocalDate on) {
        return new Renamed(number, otherwise, Window.bound(otherwise.date(), recordedOn, on));
    }
}
